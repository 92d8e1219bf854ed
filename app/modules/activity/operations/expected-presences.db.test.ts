import { expect, it } from "vitest"
import type { Outcome } from "#platform/operation/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { buildLedger, buildPeople, heldDay } from "../testing/build-ledger.ts"
import { changeParticipations } from "./change-participations.server.ts"
import { editActivity } from "./edit-activity.server.ts"
import { recordActivity } from "./record-lines.server.ts"

const database = await useDatabase()

it("who is expected at every date of a planned line is at its new dates too; a change keeps the presences that stay", async () => {
  const ledger = await buildLedger()
  const [ana, bo] = await buildPeople(database, ledger.centreId, ["Ana", "Bo"])
  const id = ids(
    await recordActivity(
      ledger.staff,
      heldDay(ledger.centreId, {
        status: "planned",
        participations: [{ personId: ana }, { personId: bo, presences: [{ slot: 0 }] }],
      }),
    ),
  )
  const presences = () =>
    database.asOwner<{ person: string; slot: string; at: string }>(
      `select p.person_id as person, x.slot_id as slot, x.xmin::text as at from activity.presence x
       join activity.participation p on p.id = x.participation_id where p.activity_id = $1 order by x.slot_id`,
      [id],
    )
  const before = await presences()
  const slots = [...new Set(before.map(({ slot }) => slot))].map((slot, at) => ({
    id: slot,
    date: "2031-03-07",
    halves: [at === 0 ? "morning" : "afternoon"],
  }))
  const added = { date: "2031-03-08", halves: ["morning"] }
  const head = { centreId: ledger.centreId, activityId: id, kind: "network_meeting", title: "Trois temps", version: 1 }
  done(await editActivity(ledger.staff, { ...head, slots: [...slots, added] }))
  const of = async (person = "") => (await presences()).filter((row) => row.person === person).length
  expect([await of(ana), await of(bo)]).toEqual([3, 1])
  const rows = await database.asOwner<{ id: string; person: string }>(
    "select id, person_id as person from activity.participation where activity_id = $1",
    [id],
  )
  const idOf = (person = "") => rows.find((row) => row.person === person)?.id
  const swapped = [
    { id: idOf(ana), personId: bo },
    { id: idOf(bo), personId: ana, presences: [{ slotId: slots[0]?.id }] },
  ]
  done(
    await changeParticipations(ledger.staff, {
      centreId: ledger.centreId,
      activityId: id,
      changed: swapped,
      reason: "Noms échangés",
    }),
  )
  expect([await of(ana), await of(bo)]).toEqual([1, 3])
})

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}

function ids(outcome: Outcome<{ ids: string[] }>): string {
  return done(outcome).ids[0] ?? ""
}
