import { AgendaList } from "#modules/agenda/index.ts"
import { queryAddress, RecordResult } from "#modules/catalogue/index.ts"
import { levelLabel, territoryAddress } from "#modules/territory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, Page, Result, ResultList, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { searchSite } from "../queries/search-site.server.ts"
import type { Route } from "./+types/search"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const typed = new URL(request.url).searchParams.get("q") ?? ""
  return await read(caller, (tx) => searchSite(tx, typed, caller.locale, new Date()))
}

export default function Search({ loaderData: found }: Route.ComponentProps) {
  const { query, records, territories, concepts, coming } = found
  const isEmpty = records.total + territories.length + concepts.length + coming.length === 0
  const title = query === "" ? m.home_search_title() : m.home_search_title_for({ query })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Page title={title}>
        {query === "" && <Ask />}
        {query !== "" && isEmpty && <Nothing found={found} />}
        {query !== "" && territories.length > 0 && <Territories found={found} />}
        {query !== "" && concepts.length > 0 && <Themes found={found} />}
        {query !== "" && coming.length > 0 && <Coming found={found} />}
        {query !== "" && records.total > 0 && <Documents found={found} />}
      </Page>
    </>
  )
}

type Part = { found: Route.ComponentProps["loaderData"] }

function Ask() {
  return (
    <EmptyState title={m.home_search_ask()} level={2}>
      <p>{m.home_search_ask_text()}</p>
    </EmptyState>
  )
}

function Nothing({ found: { query, records } }: Part) {
  return (
    <EmptyState
      title={m.home_search_nothing({ query })}
      level={2}
      actions={
        <>
          <ButtonLink href={href("/catalogue")} tone="secondary">
            {m.home_search_browse_catalogue()}
          </ButtonLink>
          <ButtonLink href={href("/centres")} tone="secondary">
            {m.home_search_ask_a_centre()}
          </ButtonLink>
        </>
      }
    >
      {records.didYouMean !== null && (
        <p>
          {m.home_search_did_you_mean()}{" "}
          <a href={`${href("/recherche")}?q=${encodeURIComponent(records.didYouMean)}`}>{records.didYouMean}</a>
        </p>
      )}
      <p>{m.home_search_nothing_text()}</p>
    </EmptyState>
  )
}

function Territories({ found: { query, territories } }: Part) {
  const all = `${href("/territoires")}?q=${encodeURIComponent(query)}`
  return (
    <Section
      id="territoires"
      title={m.home_search_territories()}
      actions={<a href={all}>{m.home_search_all_territories()}</a>}
    >
      <ResultList label={m.home_search_territories()}>
        {territories.map((line) => (
          <Result
            key={line.id}
            level={3}
            kind={levelLabel(line)}
            title={line.name}
            titleLang="fr"
            href={territoryAddress(line)}
            meta={[line.code, line.departement].filter(Boolean).join(" · ")}
          />
        ))}
      </ResultList>
    </Section>
  )
}

function Themes({ found: { query, concepts } }: Part) {
  const all = `${href("/vocabulaire")}?q=${encodeURIComponent(query)}`
  return (
    <Section id="themes" title={m.home_search_themes()} actions={<a href={all}>{m.home_search_all_themes()}</a>}>
      <ResultList label={m.home_search_themes()}>
        {concepts.map(({ id, name, scheme, through }) => (
          <Result
            key={id}
            level={3}
            kind={m.home_search_theme()}
            title={name}
            href={href("/vocabulaire/concept/:id", { id })}
            meta={through === null ? scheme : m.home_search_theme_through({ through, scheme })}
          />
        ))}
      </ResultList>
    </Section>
  )
}

function Coming({ found: { coming } }: Part) {
  return (
    <Section
      id="agenda"
      title={m.home_search_agenda()}
      actions={<a href={href("/agenda")}>{m.home_search_all_agenda()}</a>}
    >
      <AgendaList lines={coming} label={m.home_search_agenda()} level={3} flat />
    </Section>
  )
}

function Documents({ found: { query, records } }: Part) {
  const number = formatNumber(records.total, getLocale())
  return (
    <Section
      id="documents"
      title={m.home_search_documents()}
      note={number}
      actions={<a href={queryAddress(query)}>{m.home_search_all_documents({ count: records.total, number })}</a>}
    >
      <ResultList label={m.home_search_documents()}>
        {records.results.map((result) => (
          <RecordResult key={result.record.permanentId} {...result} level={3} />
        ))}
      </ResultList>
    </Section>
  )
}
