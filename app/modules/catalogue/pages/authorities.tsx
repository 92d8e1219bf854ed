import { read } from "#platform/db/index.server.ts"
import { EmptyState, InlineLinks, Page, Pagination, SearchBox } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { authorityKinds } from "../domain/authority-name.ts"
import { authorityLetters, listAuthorities } from "../queries/list-authorities.server.ts"
import { authoritiesAddress } from "../ui/authority-address.ts"
import { AuthorityList } from "../ui/authority-list.tsx"
import type { Route } from "./+types/authorities"

const perPage = 60
const farthest = 2000

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const { searchParams } = new URL(request.url)
  const query = (searchParams.get("q") ?? "").slice(0, 200).toWellFormed().replaceAll("\0", "").trim()
  const letter = /^[a-z0-9]$/.exec(searchParams.get("lettre") ?? "")?.[0] ?? ""
  const kind = authorityKinds.find((known) => known === searchParams.get("sorte")) ?? null
  const page = Math.min(farthest, pageAsked(searchParams))
  return await read(caller, async (tx) => {
    const { total, found } = await listAuthorities(tx, {
      query,
      letter,
      kind,
      skip: (page - 1) * perPage,
      limit: perPage,
    })
    return {
      query,
      letter,
      kind,
      page,
      pages: Math.ceil(total / perPage),
      total,
      found,
      letters: await authorityLetters(tx),
    }
  })
}

export const handle = { hydrate: false }

export default function Authorities({ loaderData }: Route.ComponentProps) {
  const { query, letter, kind, page, pages, total, found, letters } = loaderData
  const title = m.catalogue_authorities_title()
  const isAsked = query !== "" || letter !== "" || kind !== null
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {isAsked && <meta name="robots" content="noindex" />}
      <Page
        title={title}
        lead={isAsked ? undefined : m.catalogue_authorities_lead()}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_page_title(), href: href("/catalogue") }],
          current: title,
        }}
      >
        <SearchBox
          id="authority-search"
          action={href("/catalogue/auteurs")}
          label={m.catalogue_authorities_search()}
          placeholder={m.catalogue_authorities_placeholder()}
          button={m.catalogue_search_button()}
          value={query}
          keep={kind === null ? [] : [["sorte", kind]]}
        />
        <InlineLinks label={m.catalogue_authorities_kind()} showLabel items={kindLinks(loaderData)} />
        {query === "" && (
          <InlineLinks
            label={m.catalogue_authorities_letters()}
            items={[
              {
                label: m.catalogue_authorities_all(),
                href: authoritiesAddress({ kind: kind ?? "" }),
                current: letter === "",
              },
              ...letters.map((one) => ({
                label: one.toUpperCase(),
                href: authoritiesAddress({ letter: one, kind: kind ?? "" }),
                current: one === letter,
              })),
            ]}
          />
        )}
        {found.length === 0 ? (
          <EmptyState title={m.catalogue_authorities_none_title()}>
            <p>{m.catalogue_authorities_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <p role="status">
              {m.catalogue_authorities_count({ count: total, number: formatNumber(total, getLocale()) })}
            </p>
            <AuthorityList authorities={found} label={title} />
            <Pagination
              label={m.catalogue_authorities_pages()}
              current={page}
              total={Math.min(pages, farthest)}
              hrefOf={(wanted) => authoritiesAddress({ query, letter, kind: kind ?? "", page: wanted })}
              previousLabel={m.catalogue_search_previous()}
              nextLabel={m.catalogue_search_next()}
              pageLabel={(number) => m.catalogue_search_page({ page: number })}
            />
          </>
        )}
      </Page>
    </>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function kindLinks({ query, letter, kind }: Shown) {
  return [
    { label: m.catalogue_authorities_all(), href: authoritiesAddress({ query, letter }), current: kind === null },
    ...authorityKinds.map((one) => ({
      label: m[`catalogue_authorities_${one}`](),
      href: authoritiesAddress({ query, letter, kind: one }),
      current: one === kind,
    })),
  ]
}
