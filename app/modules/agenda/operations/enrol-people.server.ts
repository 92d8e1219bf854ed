import { z } from "zod"
import { newSecret } from "#modules/account/index.server.ts"
import { openLine } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import { nameKey } from "../domain/name-key.ts"
import { permissions } from "../permissions.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { peopleToEnrol } from "../queries/people-to-enrol.server.ts"
import { agenda } from "../tables.server.ts"
import { ticked } from "./fields.ts"
import { holdPlaces } from "./hold-places.server.ts"
import { recount } from "./recount.server.ts"
import { sendLetters } from "./send-letters.server.ts"
import { takeOver } from "./take-over.server.ts"

/** How many now hold a place, how many wait, how many were there already. */
export interface Enrolled {
  enrolled: number
  waiting: number
  already: number
}

/**
 * Staff (or a network for its members) enrols people of the directory: places in the order given, the waiting list when there are none left; beyond the
 * capacity only knowingly (`over`). Whoever has an address is written to, unless `tell` is off. Who is enrolled already stays as they are.
 */
export const enrolPeople = operation({
  name: "agenda.enrol-people",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    people: z
      .array(z.object({ personId: z.uuid(), structureId: z.uuid().nullable().default(null) }))
      .min(1)
      .max(2000),
    over: ticked,
    tell: ticked.default(true),
  }),
  async run(work) {
    const { tx, now, input, caller, audit } = work
    const { centreId, activityId } = input
    const line = await openLine(tx, centreId, activityId)
    await recount(tx, activityId)
    const item = line === undefined ? undefined : await findAgendaItem(tx, activityId)
    if (item === undefined || item.centreId !== centreId) return refused("agenda_refused_unknown_activity")
    if (item.status === "cancelled") return refused("agenda_refused_closed")
    const known = await peopleToEnrol(
      tx,
      centreId,
      input.people.map(({ personId }) => personId),
    )
    if (input.people.some(({ personId }) => !known.has(personId))) return refused("activity_refused_unknown_person")
    const there = await enrolledAlready(tx, activityId)
    const fresh = input.people.filter(({ personId }) => !there.has(personId))
    const left = placesLeft(item)
    const room = input.over ? fresh.length : Math.min(left, fresh.length)
    if (room < fresh.length && !item.waitingList) return refused("agenda_refused_full_staff")
    if (fresh.length === 0) return done<Enrolled>({ enrolled: 0, waiting: 0, already: input.people.length })
    const rows = fresh.map(({ personId, structureId }, at) => {
      const person = known.get(personId)
      const names = { givenName: person?.givenName ?? "", familyName: person?.familyName ?? "" }
      return {
        centre_id: centreId,
        activity_id: activityId,
        state: at < room ? "unconfirmed" : "waiting",
        given_name: names.givenName,
        family_name: names.familyName,
        name_key: nameKey(names.givenName, names.familyName),
        email: person?.email ?? null,
        person_id: personId,
        structure_id: structureId,
        locale: caller.locale,
        link_key: newSecret(),
        asked_at: now,
        queued_at: new Date(now.getTime() + at),
      }
    })
    await takeOver(tx, activityId, rows)
    await agenda(tx).insertInto("agenda.enrolment").values(rows).execute()
    const written = await selectEnrolments(tx)
      .where("activity_id", "=", activityId)
      .where(
        "link_key",
        "in",
        rows.map(({ link_key }) => link_key),
      )
      .orderBy("queued_at")
      .execute()
    const [holders, waiting] = [written.slice(0, room), written.slice(room)]
    const held = await holdPlaces(work, { centreId, activityId }, holders, room > left)
    if (held.kind !== "done") return held
    if (input.tell) {
      await sendLetters(tx, "enrolled", item, holders)
      await sendLetters(tx, "waiting", item, waiting)
    }
    const answer: Enrolled = {
      enrolled: holders.length,
      waiting: waiting.length,
      already: input.people.length - fresh.length,
    }
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { ...answer, over: room > left } })
    return done(answer)
  },
})

async function enrolledAlready(tx: Tx, activityId: string): Promise<Set<string | null>> {
  const rows = await selectEnrolments(tx)
    .where("activity_id", "=", activityId)
    .where("state", "in", ["enrolled", "waiting"])
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}
