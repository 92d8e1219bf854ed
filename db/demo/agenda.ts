import { changeStatus, findActivity, recordActivity } from "#modules/activity/index.server.ts"
import { peopleByName } from "#modules/activity/testing/demonstration.server.ts"
import { announceActivity, askEnrolment, enrolPeople, listAgenda } from "#modules/agenda/index.server.ts"
import { confirmWaiting, seriesByName } from "#modules/agenda/testing/demonstration.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { nameOf } from "./activity/people.ts"
import type { ComingActivity } from "./agenda/coming.ts"
import { coming, elsewhere } from "./agenda/coming.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"
import { workingDayFrom } from "./working-day.ts"

/** What is to come, counted from the day it is made: meetings, courses, a conference of two centres, one full, one cancelled. What is announced already stays as it is. */
export const demonstration: Demonstration = { name: "agenda", create }

const partnerSlug = "estuaires"

async function create(caller: Caller): Promise<void> {
  const centreId = await centreOf(caller, mainCentreSlug)
  const partnerId = await centreOf(caller, partnerSlug)
  const known = new Set((await read(caller, (tx) => listAgenda(tx, {}))).map(({ title }) => title))
  const ids = await read(caller, async (tx) => ({
    people: await peopleByName(tx, centreId),
    series: await seriesByName(tx, centreId),
    themes: await conceptsByLabel(
      tx,
      coming.flatMap(({ theme }) => theme ?? []),
    ),
  }))
  const begun = coming.some(({ title }) => known.has(title))
  for (const activity of coming) {
    // What only the team sees is written with the first of what is announced.
    if (known.has(activity.title) || (activity.announcement === undefined && begun)) continue
    const activityId = await record(caller, centreId, activity, {
      themeId: ids.themes.get(activity.theme ?? "")?.[0]?.id ?? "",
      seriesId: ids.series.get(activity.series ?? "") ?? "",
      partnerCentreIds: activity.partners === undefined ? [] : [partnerId],
    })
    const { from, count } = activity.enrolled ?? { from: 0, count: 0 }
    const people = Array.from({ length: count }, (_, at) => nameOf(from + at)).flatMap(({ givenName, familyName }) => {
      const personId = ids.people.get(`${givenName} ${familyName}`)
      return personId === undefined ? [] : { personId }
    })
    if (people.length > 0) wanted(await enrolPeople(caller, { centreId, activityId, people, tell: false }))
    if (activity.kind === "conference") await visitorsEnrol(caller, activityId)
    if (activity.cancelled) await cancel(caller, centreId, activityId)
  }
  if (!known.has(elsewhere.title)) await record(caller, partnerId, elsewhere, {})
}

async function record(
  caller: Caller,
  centreId: string,
  activity: ComingActivity,
  more: Record<string, unknown>,
): Promise<string> {
  const { title, kind, place, mode, hours, halves, days, announcement } = activity
  const slots = days.map((day) => ({ date: workingDay(day), ...hours, ...(halves === undefined ? {} : { halves }) }))
  const { ids } = wanted(await recordActivity(caller, { centreId, title, kind, place, mode, slots, ...more }))
  const activityId = ids[0] ?? ""
  if (announcement !== undefined) wanted(await announceActivity(caller, { centreId, activityId, ...announcement }))
  return activityId
}

/** From the public page: one who confirmed and whose structure nobody knows yet, one who has not followed the link. */
async function visitorsEnrol(caller: Caller, activityId: string): Promise<void> {
  const ask = async (givenName: string, familyName: string, structure: string) =>
    wanted(
      await askEnrolment(caller, {
        activityId,
        givenName,
        familyName,
        structure,
        email: `${givenName}.${familyName}@exemple.test`.normalize("NFD").replaceAll(/[\p{M} ]/gu, ""),
        meal: "Végétarien",
      }),
    )
  await ask("Mireille", "Castanié", "Les Brodeuses de Val-Perdu")
  await confirmWaiting(caller, activityId)
  await ask("Idriss", "Lacoume", "")
}

async function cancel(caller: Caller, centreId: string, activityId: string): Promise<void> {
  const sheet = await read(caller, (tx) => findActivity(tx, centreId, activityId))
  wanted(await changeStatus(caller, { centreId, activityId, version: sheet?.version, status: "cancelled" }))
}

/** So many days from today, on the next day on which one works; today is today, whatever day it is. */
function workingDay(days: number): string {
  return days === 0 ? new Date().toISOString().slice(0, 10) : workingDayFrom(days)
}

async function centreOf(caller: Caller, slug: string): Promise<string> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, slug))
  if (centre === undefined) throw new Error(`The centre ${slug} of the demonstration is missing.`)
  return centre.id
}

function wanted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`The agenda of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
