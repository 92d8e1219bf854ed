import { expect, it } from "vitest"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { freezeYear } from "./operations/freeze-year.server.ts"
import { frozenYear } from "./queries/frozen-year.server.ts"
import { answerOf, done, figure, recorded } from "./testing/ask-ledger.ts"
import { buildLedger, buildPeople, buildStructure } from "./testing/build-ledger.ts"

const database = await useDatabase()

it("two sheets of one person become one: written twice in an activity, they are there once, and the line says why", async () => {
  const ledger = await buildLedger()
  const [ana, double] = await buildPeople(database, ledger.centreId, ["Ana", "Anna"])
  const id = await recorded(ledger, {
    participations: [
      { personId: ana, presences: [{ slot: 0 }] },
      { personId: double, presences: [{ slot: 0 }, { slot: 1 }] },
    ],
  })
  const other = await recorded(ledger, { participations: [{ personId: double }] })
  expect([await figure(ledger, "participants"), await figure(ledger, "personnes-differentes")]).toEqual([3, 2])
  await write(ledger.staff.actor, (tx) => repointReferences(tx, ledger.staff, personKind, double ?? "", ana ?? ""))
  expect([await figure(ledger, "participants"), await figure(ledger, "personnes-differentes")]).toEqual([2, 1])
  expect(await figure(ledger, "heures-participants")).toBe(12)
  for (const line of [id, other])
    expect(await lastRevision(line)).toMatchObject({ reason: "Deux fiches de la même personne réunies" })
})

it("two sheets of one structure become one after the freeze: frozen figures stand, today’s are corrected, each line that turned says why", async () => {
  const ledger = await buildLedger()
  const [stays, gone] = [
    await buildStructure(database, "Régie du Nord", "landlord"),
    await buildStructure(database, "Regie du Nord"),
  ]
  const kept = await recorded(ledger, { participations: [{ people: 2, structureId: stays }] })
  const turned = await recorded(ledger, {
    participations: [
      { people: 3, structureId: gone },
      { people: 1, structureId: stays },
    ],
  })
  expect(await figure(ledger, "structures-differentes")).toBe(2)
  done(await freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 }))
  await write(ledger.staff.actor, (tx) => repointReferences(tx, ledger.staff, structureKind, gone, stays))
  const answer = await answerOf(ledger, "structures-differentes")
  expect([answer.frozen?.value, answer.value]).toEqual([2, 1])
  // Who came was counted as of a kind: that stays.
  expect(await figure(ledger, "participants", "structure=association")).toBe(3)
  expect(await lastRevision(turned)).toEqual({
    action: "participations",
    reason: "Deux fiches de la même structure réunies",
    late: true,
  })
  expect(await lastRevision(kept)).toMatchObject({ action: "recorded", late: false })
  const { corrections } = await read(ledger.administrator, (tx) => frozenYear(tx, ledger.centreId, 2017))
  expect(corrections.map(({ activityId }) => activityId)).toEqual([turned])
})

async function lastRevision(activityId: string) {
  const [last] = await database.asOwner<{ action: string; reason: string; late: boolean }>(
    "select action, reason, after_freeze as late from activity.revision where activity_id = $1 order by position desc",
    [activityId],
  )
  return last
}
