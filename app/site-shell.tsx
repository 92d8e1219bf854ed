import type { ReactNode } from "react"
import { AccountLinks, Button, PageShell, SearchBox, StaffBar } from "#platform/design/index.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { SiteView } from "./site-view.server.ts"

/** The frame around every page: masthead with the one search box, menus, foot. */
export function SiteShell({ view, children }: { view: SiteView; children: ReactNode }) {
  return (
    <PageShell
      skipLabel={m.platform_skip_to_content()}
      header={{
        brand: { name: m.platform_site_name(), href: localPath("/") },
        search: (
          <SearchBox
            action={localPath("/recherche")}
            label={m.platform_search_label()}
            button={m.platform_search_button()}
            value={view.query}
          />
        ),
        navigation: { label: m.platform_navigation(), menuLabel: m.platform_menu(), items: view.menu },
        languages: { label: m.platform_language(), items: languages(view) },
        account: <Account view={view} />,
      }}
      footer={{
        about: <p>{m.platform_about_line()}</p>,
        groups: [
          {
            title: m.platform_footer_site(),
            items: [
              { label: m.platform_footer_about(), href: localPath("/a-propos") },
              { label: m.platform_footer_accessibility(), href: localPath("/accessibilite") },
            ],
          },
        ],
        colophon: <p>{m.platform_colophon()}</p>,
      }}
      staff={
        view.work.length > 0 ? (
          <StaffBar label={m.platform_work()} home={localPath("/travail")} groups={view.work} />
        ) : undefined
      }
    >
      {children}
    </PageShell>
  )
}

function languages(view: SiteView) {
  return [
    { label: "Français", href: localPath(view.address, "fr"), lang: "fr", current: view.locale === "fr" },
    { label: "English", href: localPath(view.address, "en"), lang: "en", current: view.locale === "en" },
  ]
}

function Account({ view }: { view: SiteView }) {
  if (view.account === undefined) {
    return (
      <AccountLinks
        label={m.platform_account()}
        items={[{ label: m.platform_sign_in(), href: localPath("/connexion") }]}
      />
    )
  }
  return (
    <AccountLinks
      label={m.platform_account()}
      items={[{ label: view.account.name, href: localPath("/mon-compte") }]}
      signOut={
        <form method="post" action={localPath("/deconnexion")}>
          <Button tone="quiet" small>
            {m.platform_sign_out()}
          </Button>
        </form>
      }
    />
  )
}
