import { ButtonLink, ErrorPage } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

/** At the address of a record that was removed. */
export function GoneRecord() {
  return (
    <>
      <title>{`${m.catalogue_gone_title()} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <ErrorPage
        kicker={m.catalogue_page_title()}
        title={m.catalogue_gone_title()}
        explanation={m.catalogue_gone_text()}
        actions={<ButtonLink href={href("/catalogue")}>{m.catalogue_gone_search()}</ButtonLink>}
      />
    </>
  )
}
