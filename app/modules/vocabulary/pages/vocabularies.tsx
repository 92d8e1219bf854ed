import { read } from "#platform/db/index.server.ts"
import { Card, CardList, EmptyState, Page, SearchBox, Section } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { displayNote } from "../domain/labels.ts"
import { listSchemes } from "../queries/schemes.server.ts"
import { searchConcepts } from "../queries/search-concepts.server.ts"
import { queryText } from "../ui/addresses.ts"
import { FoundConcepts } from "../ui/found-concepts.tsx"
import type { Route } from "./+types/vocabularies"

const perPage = 30

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const { searchParams } = new URL(request.url)
  const query = queryText(searchParams)
  const page = pageAsked(searchParams)
  return await read(caller, async (tx) => ({
    query,
    page,
    schemes: await listSchemes(tx, caller.locale),
    search: query === "" ? null : await searchConcepts(tx, query, caller.locale, { page, perPage }),
  }))
}

export default function Vocabularies({ loaderData: { query, page, schemes, search } }: Route.ComponentProps) {
  const title = search === null ? m.vocabulary_page_title() : m.vocabulary_search_title({ query })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {search === null ? (
        <meta name="description" content={m.vocabulary_page_lead()} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <Page title={m.vocabulary_page_title()} lead={search === null ? m.vocabulary_page_lead() : undefined}>
        <SearchBox
          id="theme-search"
          action={href("/vocabulaire")}
          label={m.vocabulary_search_label()}
          placeholder={m.vocabulary_search_placeholder()}
          button={m.vocabulary_search_button()}
          value={query}
          large
        />
        {search === null ? null : <FoundConcepts query={query} page={page} perPage={perPage} {...search} />}
        {schemes.length === 0 ? (
          <EmptyState title={m.vocabulary_empty_title()}>
            <p>{m.vocabulary_empty_text()}</p>
          </EmptyState>
        ) : (
          <Section id="vocabulaires" title={m.vocabulary_schemes_title()}>
            <CardList label={m.vocabulary_schemes_title()}>
              {schemes.map((scheme) => (
                <Card
                  key={scheme.id}
                  level={3}
                  title={scheme.name}
                  href={href("/vocabulaire/:slug", { slug: scheme.slug })}
                  foot={m.vocabulary_scheme_count({ number: formatNumber(scheme.concepts, getLocale()) })}
                >
                  <p>{displayNote(scheme.notes, getLocale())?.value}</p>
                </Card>
              ))}
            </CardList>
          </Section>
        )}
      </Page>
    </>
  )
}
