import { redirect } from "react-router"
import { findConcept } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  ButtonLink,
  EmptyState,
  InlineLinks,
  LinkColumns,
  Page,
  Prose,
  ResultList,
  Section,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { searchCatalogue } from "../queries/search-catalogue.server.ts"
import { themeAuthors } from "../queries/theme-authors.server.ts"
import { themeAddress } from "../ui/authority-address.ts"
import { AuthorityList, recordsOf } from "../ui/authority-list.tsx"
import { facetAddress, feedAddress, searchAddress } from "../ui/catalogue-address.ts"
import { kindLabel } from "../ui/labels.ts"
import { RecordResult } from "../ui/record-result.tsx"
import type { Route } from "./+types/theme"

export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = callerOf(context)
  return await read(caller, async (tx) => {
    const view = (await findConcept(tx, params.id, caller.locale)) ?? notFound()
    if (view.mergedInto !== null) throw redirect(themeAddress(view.mergedInto), 301)
    const { id } = view.concept
    const asked = readCatalogueSearch(new URLSearchParams({ theme: id, tri: "recents" }))
    const { search, total, results, facets } = await searchCatalogue(tx, asked, caller.locale)
    const { broader, narrower, related, name } = view
    return {
      ...{ id, name, search, total, results, broader, related },
      narrower: narrower.map((one) => ({ ...one, count: facets.theme.find(({ value }) => value === one.id)?.count })),
      kinds: facets.type,
      others: view.concept.labels.flatMap(({ kind, lang, value }) =>
        kind === "alt" && lang === caller.locale ? value : [],
      ),
      definition: definitionIn(view.concept.notes, caller.locale),
      authors: await themeAuthors(tx, id, 12),
    }
  })
}

export const handle = { hydrate: false }

export default function Theme({ loaderData }: Route.ComponentProps) {
  const { id, name, search, total, results, broader, narrower, related, kinds, others, definition, authors } =
    loaderData
  return (
    <>
      <title>{`${name} – ${m.platform_site_name()}`}</title>
      <meta name="description" content={`${name} – ${recordsOf(total)}`} />
      {total === 0 && <meta name="robots" content="noindex" />}
      <link rel="alternate" type="application/rss+xml" title={name} href={feedAddress(search, "rss")} />
      <link rel="alternate" type="application/atom+xml" title={name} href={feedAddress(search, "atom")} />
      <Page
        kicker={m.catalogue_theme_kicker()}
        title={name}
        lead={recordsOf(total)}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_page_title(), href: href("/catalogue") },
            ...broader.slice(0, 1).map((one) => ({ label: one.name, href: themeAddress(one.id) })),
          ],
          current: name,
        }}
      >
        {(definition !== null || others.length > 0) && (
          <Prose>
            {definition === null ? null : (
              <p lang={definition.lang === getLocale() ? undefined : definition.lang}>{definition.value}</p>
            )}
            {others.length === 0 ? null : <p>{m.catalogue_theme_others({ names: others.join(", ") })}</p>}
          </Prose>
        )}
        <Themes id="precis" title={m.catalogue_theme_narrower()} themes={narrower} />
        {total === 0 ? (
          <EmptyState title={m.catalogue_theme_nothing_title()}>
            <p>{m.catalogue_theme_nothing_text()}</p>
          </EmptyState>
        ) : (
          <Section id="documents" title={m.catalogue_theme_documents()}>
            <InlineLinks
              label={m.catalogue_authority_kinds()}
              items={kinds.map(({ value, count }) => ({
                label: `${kindLabel(value as RecordKind)} (${formatNumber(count, getLocale())})`,
                href: searchAddress({ ...search, filters: { ...search.filters, type: [value] } }),
              }))}
            />
            <ResultList label={m.catalogue_search_results_label()}>
              {results.map((result) => (
                <RecordResult key={result.record.permanentId} {...result} level={3} />
              ))}
            </ResultList>
            <div className="actions-bar">
              <ButtonLink tone="secondary" href={facetAddress("theme", id)}>
                {m.catalogue_theme_all({ count: total, number: formatNumber(total, getLocale()) })}
              </ButtonLink>
            </div>
          </Section>
        )}
        {authors.length > 0 && (
          <Section id="auteurs" title={m.catalogue_theme_authors()}>
            <AuthorityList authorities={authors} label={m.catalogue_theme_authors()} />
          </Section>
        )}
        <Themes id="larges" title={m.catalogue_theme_broader()} themes={broader} />
        <Themes id="voisins" title={m.catalogue_theme_related()} themes={related} />
        <p>
          <a href={href("/vocabulaire/concept/:id", { id })}>{m.catalogue_theme_vocabulary()}</a>
        </p>
      </Page>
    </>
  )
}

type Note = { kind: string; lang: string; value: string }

function definitionIn(notes: readonly Note[], locale: string): Note | null {
  const told = notes.filter(({ kind }) => kind === "definition" || kind === "scopeNote")
  return told.find(({ lang }) => lang === locale) ?? told[0] ?? null
}

type NamedTheme = { id: string; name: string; count?: number | undefined }

function Themes({ id, title, themes }: { id: string; title: string; themes: readonly NamedTheme[] }) {
  if (themes.length === 0) return null
  const items = themes.map((theme) => ({ label: theme.name, href: themeAddress(theme.id), count: theme.count }))
  return (
    <Section id={id} title={title}>
      <LinkColumns label={title} items={items} />
    </Section>
  )
}
