import { z } from "zod"
import { newSecret } from "#modules/account/index.server.ts"
import { openLine } from "#modules/activity/index.server.ts"
import { findPerson } from "#modules/directory/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import { nameKey } from "../domain/name-key.ts"
import { permissions } from "../permissions.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { agenda } from "../tables.server.ts"
import { ticked } from "./fields.ts"
import { holdPlaces } from "./hold-places.server.ts"
import { recount } from "./recount.server.ts"
import { sendLetters } from "./send-letters.server.ts"

/**
 * Staff (or a network for its members) enrols somebody of the directory: a place, or the waiting list when there is none; beyond the capacity only
 * knowingly (`over`). Whoever has an address is written to, unless `tell` is off. Enrolled already: nothing changes, `already` says so.
 */
export const enrolPerson = operation({
  name: "agenda.enrol-person",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    personId: z.uuid(),
    structureId: z.uuid().nullable().default(null),
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
    const person = await findPerson(tx, centreId, input.personId)
    if (person === undefined) return refused("activity_refused_unknown_person")
    const db = agenda(tx)
    const key = nameKey(person.givenName, person.familyName)
    const before = await selectEnrolments(tx)
      .where("activity_id", "=", activityId)
      .where("closed_at", "is", null)
      .where((where) =>
        where.or([
          where("person_id", "=", person.id),
          where.and([where("email", "=", person.email), where("name_key", "=", key)]),
        ]),
      )
      .executeTakeFirst()
    if (before !== undefined && before.state !== "unconfirmed")
      return done<Enrolled>({
        id: before.id,
        state: before.state === "waiting" ? "waiting" : "enrolled",
        already: true,
      })
    const full = placesLeft(item) === 0
    const waits = full && !input.over
    if (waits && !item.waitingList) return refused("agenda_refused_full_staff")
    const enrolment =
      before ??
      (await db
        .insertInto("agenda.enrolment")
        .values({
          centre_id: centreId,
          activity_id: activityId,
          state: "unconfirmed",
          given_name: person.givenName,
          family_name: person.familyName,
          name_key: key,
          email: person.email,
          person_id: person.id,
          structure_id: input.structureId,
          locale: caller.locale,
          link_key: newSecret(),
          asked_at: now,
          queued_at: now,
        })
        .returning("id")
        .executeTakeFirstOrThrow())
    const row = await selectEnrolments(tx)
      .where("centre_id", "=", centreId)
      .where("id", "=", enrolment.id)
      .executeTakeFirstOrThrow()
    if (waits) {
      await db
        .updateTable("agenda.enrolment")
        .set({ state: "waiting", queued_at: now })
        .where("centre_id", "=", centreId)
        .where("id", "=", row.id)
        .execute()
      await recount(tx, activityId)
    } else {
      const held = await holdPlaces(work, { centreId, activityId }, [{ ...row, personId: person.id }], full)
      if (held.kind !== "done") return held
    }
    if (input.tell) await sendLetters(tx, waits ? "waiting" : "enrolled", item, [row])
    audit({ subject: { kind: "agenda.enrolment", id: row.id }, details: { activityId, over: full && !waits } })
    return done<Enrolled>({ id: row.id, state: waits ? "waiting" : "enrolled", already: false })
  },
})

interface Enrolled {
  id: string
  state: "enrolled" | "waiting"
  already: boolean
}
