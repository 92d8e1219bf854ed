import { halfName } from "#modules/activity/index.ts"
import { listCentres } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { permissions } from "../permissions.ts"
import type { SheetDay } from "../queries/days-of-centre.server.ts"
import { daysOfCentre } from "../queries/days-of-centre.server.ts"
import { nowIn } from "../staff/open-page.server.ts"
import { hours } from "../ui/words.ts"
import type { Route } from "./+types/days"

/** How far the list looks back for sheets to finish, and ahead. */
const daysBack = 14
const daysAhead = 21

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const permission = permissions["attendance.sign-in"]
  if (!permission.allows(caller.actor)) return forbidden()
  return await read(caller, async (tx) => {
    const own = (await listCentres(tx)).filter(({ id }) => permission.allows(caller.actor, id))
    const centres = []
    for (const centre of own) {
      const { today } = nowIn(centre.timezone)
      const days = await daysOfCentre(tx, {
        centreId: centre.id,
        from: addDays(today, -daysBack),
        to: addDays(today, daysAhead),
        today,
      })
      if (days.length > 0 || own.length === 1)
        centres.push({
          name: centre.name,
          ofToday: days.filter(({ date }) => date === today),
          toFinish: days
            .filter(({ date, halves, validated }) => date < today && validated.length < halves.length)
            .toReversed(),
          coming: days.filter(({ date }) => date > today),
        })
    }
    return { centres, several: own.length > 1 }
  })
}

export const handle = { hydrate: false }

export default function Days({ loaderData: { centres, several } }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.attendance_days_title()} – ${m.platform_site_name()}`}</title>
      <link rel="stylesheet" href="/sign-in.css" />
      <link rel="manifest" href="/sign-in.webmanifest" crossOrigin="use-credentials" />
      <Page title={m.attendance_days_title()} lead={m.attendance_days_lead()} width="text">
        {centres.length === 0 ? <p>{m.attendance_days_none()}</p> : null}
        {centres.map(({ name, ofToday, toFinish, coming }, at) => (
          <div key={name}>
            {several ? <p className="kicker">{name}</p> : null}
            <Section id={`aujourd-hui-${at}`} title={m.attendance_days_today()}>
              {ofToday.length === 0 ? (
                <EmptyState title={m.attendance_days_none_today()} level={3}>
                  {m.attendance_days_none_today_text()}
                </EmptyState>
              ) : (
                <DayList days={ofToday} prepare />
              )}
            </Section>
            {toFinish.length === 0 ? null : (
              <Section id={`a-valider-${at}`} title={m.attendance_days_to_finish()}>
                <DayList days={toFinish} />
              </Section>
            )}
            {coming.length === 0 ? null : (
              <Section id={`a-venir-${at}`} title={m.attendance_days_coming()}>
                <DayList days={coming} />
              </Section>
            )}
          </div>
        ))}
        <script src="/sign-in.js" type="module" />
      </Page>
    </>
  )
}

function DayList({ days, prepare }: { days: readonly SheetDay[]; prepare?: boolean }) {
  return (
    <ul className="sign-list" data-prepare={prepare}>
      {days.map((day) => (
        <li className="sign-line" key={day.slotId}>
          <a className="sign-day" href={href("/travail/activite/:id/emargement", { id: day.activityId })}>
            <strong>{day.title}</strong>
          </a>
          <div className="sign-said">
            <span>
              {[
                formatDate(day.date, getLocale(), true),
                day.halves.map(halfName).join(", ").toLowerCase(),
                hours(day),
                day.place,
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
            <span>
              {day.validated.length === day.halves.length
                ? m.attendance_day_validated({ signed: day.signed })
                : m.attendance_day_open({ signed: day.signed, expected: day.expected })}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}
