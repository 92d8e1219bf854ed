import { signInSettings } from "#modules/account/index.server.ts"
import { listCentres } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { CopyableAddress, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { visitor } from "#platform/session/actor.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { agendaFacets } from "../domain/agenda-facets.ts"
import { agendaQuery, readAgendaSearch } from "../domain/agenda-search.ts"
import { searchAgenda } from "../queries/search-agenda.server.ts"
import type { Route } from "./+types/subscriptions"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const search = { ...readAgendaSearch(new URL(request.url).searchParams), month: "" }
  const everything = readAgendaSearch(new URLSearchParams())
  return await read(caller, async (tx) => ({
    search,
    origin: signInSettings().origin,
    centres: (await listCentres(tx)).map(({ slug, shortName }) => ({ value: slug, label: shortName })),
    series: agendaFacets(await searchAgenda(tx, visitor, everything, new Date())).series,
  }))
}

export const handle = { hydrate: false }

export default function Subscriptions({ loaderData }: Route.ComponentProps) {
  const { search, origin, centres, series } = loaderData
  const title = m.agenda_subscribe_title()
  const none = readAgendaSearch(new URLSearchParams())
  const address = (changed: Partial<typeof search>) => `${origin}${href("/agenda.ics")}${agendaQuery(none, changed)}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.agenda_subscribe_lead()}
        width="text"
        breadcrumbs={{
          label: m.agenda_breadcrumbs(),
          items: [{ label: m.agenda_title(), href: href("/agenda") }],
          current: title,
        }}
      >
        {agendaQuery(search) === "" ? null : (
          <CopyableAddress label={m.agenda_subscribe_narrowed()} address={address(search)} />
        )}
        <CopyableAddress label={m.agenda_subscribe_all()} address={address({})} />
        <Section id="centres" title={m.agenda_facet_centre()}>
          {centres.map(({ value, label }) => (
            <CopyableAddress key={value} label={label} address={address({ centre: value })} />
          ))}
        </Section>
        {series.length === 0 ? null : (
          <Section id="reseaux" title={m.agenda_facet_series()}>
            {series.map(({ value, label }) => (
              <CopyableAddress key={value} label={label} address={address({ series: value })} />
            ))}
          </Section>
        )}
        <Section id="mon-agenda" title={m.agenda_own_title()}>
          <p>
            <a href={href("/mon-agenda")}>{m.agenda_subscribe_own()}</a>
          </p>
        </Section>
      </Page>
    </>
  )
}
