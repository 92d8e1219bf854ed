import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, Page, Pagination, Prose, ResultList, Section, Tabs } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { readableName } from "../domain/authority-name.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { recordKinds } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { authorityForms, authorityWorks, coAuthors, findAuthority } from "../queries/find-authority.server.ts"
import { worksOfAuthority } from "../queries/works-of-authority.server.ts"
import { authorityAddress } from "../ui/authority-address.ts"
import { AuthorityFacts } from "../ui/authority-facts.tsx"
import { AuthorityList, recordsOf } from "../ui/authority-list.tsx"
import { kindLabel } from "../ui/labels.ts"
import { RecordResult } from "../ui/record-result.tsx"
import type { Route } from "./+types/authority"

const perPage = 20
const farthest = 500

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const { searchParams } = new URL(request.url)
  const kind = recordKinds.find((known) => known === searchParams.get("nature")) ?? null
  const page = Math.min(farthest, pageAsked(searchParams))
  return await read(caller, async (tx) => {
    const { authority, standsFor } = (await findAuthority(tx, params.id)) ?? notFound()
    // Not for ever: a merge of authorities can be undone, and browsers keep a 301.
    if (standsFor !== null) throw redirect(authorityAddress(standsFor), 302)
    const works = await authorityWorks(tx, authority.id)
    const counted = kind === null ? works.total : (works.byKind.find((one) => one.kind === kind)?.count ?? 0)
    return {
      ...{ authority, works, kind, page },
      pages: Math.ceil(counted / perPage),
      forms: await authorityForms(tx, authority.id),
      results: await worksOfAuthority(tx, authority.id, { kind, skip: (page - 1) * perPage, limit: perPage }),
      together: await coAuthors(tx, authority.id, 12),
      mayEdit: permissions["catalogue.authorities"].allows(caller.actor),
    }
  })
}

export const handle = { hydrate: false }

export default function Authority({ loaderData }: Route.ComponentProps) {
  const { authority, works, kind, page, pages, forms, results, together } = loaderData
  const { id } = authority
  const name = readableName(authority)
  return (
    <>
      <title>{`${name} – ${m.platform_site_name()}`}</title>
      <meta name="description" content={`${name} – ${recordsOf(works.total)}`} />
      {(kind !== null || page > 1 || works.total === 0) && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={authorityAddress(id)} />
      <Page
        kicker={m[`catalogue_contributor_${authority.kind}`]()}
        title={name}
        lead={recordsOf(works.total)}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_page_title(), href: href("/catalogue") },
            { label: m.catalogue_authorities_title(), href: href("/catalogue/auteurs") },
          ],
          current: name,
        }}
        actions={loaderData.mayEdit ? <StaffActions id={id} /> : undefined}
        aside={<AuthorityFacts authority={authority} forms={forms} works={works} />}
        asideLabel={m.catalogue_authority_facts()}
      >
        {authority.note !== null && (
          <Prose>
            <p>{authority.note}</p>
          </Prose>
        )}
        {works.byKind.length > 1 && <Tabs label={m.catalogue_authority_kinds()} items={kindLinks(id, works, kind)} />}
        {results.length === 0 ? (
          <EmptyState title={m.catalogue_authority_nothing_title()}>
            <p>{m.catalogue_authority_nothing_text()}</p>
          </EmptyState>
        ) : (
          <ResultList label={m.catalogue_search_results_label()} start={(page - 1) * perPage + 1}>
            {results.map((result) => (
              <RecordResult key={result.record.permanentId} {...result} />
            ))}
          </ResultList>
        )}
        <Pagination
          label={m.catalogue_search_pages()}
          current={page}
          total={Math.min(pages, farthest)}
          hrefOf={(wanted) => worksAddress(id, kind, wanted)}
          previousLabel={m.catalogue_search_previous()}
          nextLabel={m.catalogue_search_next()}
          pageLabel={(number) => m.catalogue_search_page({ page: number })}
        />
        {together.length > 0 && (
          <Section id="avec" title={m.catalogue_authority_together()}>
            <AuthorityList authorities={together} label={m.catalogue_authority_together()} />
          </Section>
        )}
      </Page>
    </>
  )
}

function StaffActions({ id }: { id: string }) {
  return (
    <>
      <ButtonLink tone="secondary" small href={href("/travail/catalogue/autorites/:id", { id })}>
        {m.catalogue_edit()}
      </ButtonLink>
      <ButtonLink tone="quiet" small href={href("/travail/catalogue/autorites/:id/fusion", { id })}>
        {m.catalogue_authority_merge()}
      </ButtonLink>
    </>
  )
}

function kindLinks(
  id: string,
  { total, byKind }: Route.ComponentProps["loaderData"]["works"],
  chosen: RecordKind | null,
) {
  const counted = (label: string, count: number) => `${label} (${formatNumber(count, getLocale())})`
  return [
    { label: counted(m.catalogue_authorities_all(), total), href: worksAddress(id, null, 1), current: chosen === null },
    ...byKind.map(({ kind, count }) => ({
      label: counted(kindLabel(kind), count),
      href: worksAddress(id, kind, 1),
      current: chosen === kind,
    })),
  ]
}

function worksAddress(id: string, kind: RecordKind | null, page: number): string {
  const parameters = new URLSearchParams(kind === null ? [] : [["nature", kind]])
  if (page > 1) parameters.set("page", String(page))
  const text = parameters.toString()
  return authorityAddress(id) + (text === "" ? "" : `?${text}`)
}
