import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, InlineLinks, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { agendaFacets } from "../domain/agenda-facets.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import { agendaQuery, monthsAround, readAgendaSearch } from "../domain/agenda-search.ts"
import { searchAgenda } from "../queries/search-agenda.server.ts"
import { AgendaFacets } from "../ui/agenda-facets.tsx"
import { AgendaList } from "../ui/agenda-list.tsx"
import type { Route } from "./+types/agenda"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const search = readAgendaSearch(new URL(request.url).searchParams)
  const now = new Date()
  const items = await read(caller, (tx) => searchAgenda(tx, caller.actor, search, now))
  return {
    search,
    lines: items.map((item) => agendaLine(item, now)),
    facets: agendaFacets(items),
    thisMonth: dateIn(now).slice(0, 7),
    signedIn: caller.actor.kind === "account",
  }
}

export const handle = { hydrate: false }

export default function Agenda({ loaderData }: Route.ComponentProps) {
  const { search, lines, facets, thisMonth, signedIn } = loaderData
  const { month } = search
  const title = month === "" ? m.agenda_title() : m.agenda_title_month({ month: formatDate(month, getLocale()) })
  const around = monthsAround(month === "" ? thisMonth : month)
  const to = (wanted: string) => `${href("/agenda")}${agendaQuery(search, { month: wanted })}`
  const narrowed = agendaQuery({ ...search, month: "" }) !== ""
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <link rel="alternate" type="text/calendar" href={`${href("/agenda.ics")}${agendaQuery(search, { month: "" })}`} />
      {narrowed || month !== "" ? <meta name="robots" content="noindex, nofollow" /> : null}
      <Page
        title={title}
        lead={m.agenda_lead()}
        actions={
          <>
            {signedIn ? (
              <ButtonLink tone="secondary" href={href("/mon-agenda")}>
                {m.agenda_own_title()}
              </ButtonLink>
            ) : null}
            <ButtonLink tone="secondary" href={`${href("/agenda/abonnements")}${agendaQuery(search, { month: "" })}`}>
              {m.agenda_subscribe()}
            </ButtonLink>
          </>
        }
        aside={lines.length > 0 || narrowed ? <AgendaFacets facets={facets} search={search} /> : undefined}
        asideLabel={m.agenda_facets()}
        asideFirst
      >
        <InlineLinks
          label={m.agenda_months()}
          items={[
            { label: m.agenda_coming(), href: to(""), current: month === "" },
            { label: formatDate(around.before, getLocale()), href: to(around.before) },
            ...(month === "" ? [{ label: formatDate(thisMonth, getLocale()), href: to(thisMonth) }] : []),
            { label: formatDate(around.after, getLocale()), href: to(around.after) },
          ]}
        />
        {lines.length === 0 ? (
          <EmptyState
            title={month === "" ? m.agenda_empty() : m.agenda_empty_month()}
            actions={
              narrowed || month !== "" ? (
                <ButtonLink tone="secondary" href={href("/agenda")}>
                  {m.agenda_all_coming()}
                </ButtonLink>
              ) : (
                <ButtonLink tone="secondary" href={to(around.before)}>
                  {m.agenda_past()}
                </ButtonLink>
              )
            }
          >
            <p>{m.agenda_empty_text()}</p>
          </EmptyState>
        ) : (
          <AgendaList lines={lines} label={title} />
        )}
      </Page>
    </>
  )
}
