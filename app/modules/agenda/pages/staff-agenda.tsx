import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, InlineLinks, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { joinHalves } from "../domain/join-halves.ts"
import { staffAgenda } from "../queries/staff-agenda.server.ts"
import { openAgendaPage } from "../staff/open-page.server.ts"
import { StaffDay } from "../ui/staff-day.tsx"
import type { Route } from "./+types/staff-agenda"

const daysShown = 42

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, today, parameters } = await openAgendaPage(context, request)
  const asked = parameters.get("du") ?? ""
  const from = /^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asked) ? addDays(asked, 0) : today
  const to = addDays(from, daysShown - 1)
  const slots = await read(caller, (tx) => staffAgenda(tx, centre.id, from, to))
  return { slug: centre.slug, name: centre.shortName, centres, today, from, to, slots }
}

export const handle = { hydrate: false }

export default function StaffAgenda({ loaderData }: Route.ComponentProps) {
  const { slug, name, centres, today, from, to, slots } = loaderData
  const title = m.agenda_staff_title()
  const path = href("/travail/agenda")
  const at = (date: string, centre = slug) => `${path}?centre=${centre}${date === today ? "" : `&du=${date}`}`
  const days = [...Map.groupBy(slots, ({ date }) => date)]
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.agenda_staff_lead({ centre: name })}
        width="text"
        actions={
          <>
            <ButtonLink href={`${href("/travail/activite/nouvelle")}?centre=${slug}`}>
              {m.agenda_staff_new()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={href("/agenda")}>
              {m.agenda_staff_public()}
            </ButtonLink>
          </>
        }
      >
        {centres.length > 1 ? (
          <InlineLinks
            label={m.agenda_facet_centre()}
            showLabel
            items={centres.map((one) => ({ label: one.name, href: at(from, one.slug), current: one.slug === slug }))}
          />
        ) : null}
        <InlineLinks
          label={m.agenda_months()}
          items={[
            { label: m.agenda_staff_before(), href: at(addDays(from, -daysShown)) },
            { label: m.agenda_staff_today(), href: at(today), current: from === today },
            { label: m.agenda_staff_after(), href: at(addDays(to, 1)) },
          ]}
        />
        {from === today && days[0]?.[0] !== today ? (
          <Section id="aujourd-hui" title={m.agenda_staff_today_title({ date: formatDate(today, getLocale(), true) })}>
            <p>{m.agenda_staff_nothing_today()}</p>
          </Section>
        ) : null}
        {days.map(([date, of]) => (
          <Section key={date} id={`jour-${date}`} title={heading(date, today)}>
            <StaffDay slots={joinHalves(of)} slug={slug} today={today} label={formatDate(date, getLocale(), true)} />
          </Section>
        ))}
        {days.length === 0 ? (
          <EmptyState title={m.agenda_staff_empty()}>
            <p>{m.agenda_staff_empty_text()}</p>
          </EmptyState>
        ) : null}
      </Page>
    </>
  )
}

function heading(date: string, today: string): string {
  const words = formatDate(date, getLocale(), true)
  if (date === today) return m.agenda_staff_today_title({ date: words })
  if (date === addDays(today, 1)) return m.agenda_staff_tomorrow_title({ date: words })
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
