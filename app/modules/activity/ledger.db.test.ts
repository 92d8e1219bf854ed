import pg from "pg"
import { expect, it } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { changeParticipations } from "./operations/change-participations.server.ts"
import { changeStatus } from "./operations/change-status.server.ts"
import { editActivity } from "./operations/edit-activity.server.ts"
import { freezeYear } from "./operations/freeze-year.server.ts"
import { recordActivity, recordLines } from "./operations/record-lines.server.ts"
import { answerOf, done, figure, recorded } from "./testing/ask-ledger.ts"
import type { BuiltLedger } from "./testing/build-ledger.ts"
import { buildLedger, buildPeople, buildStructure, heldDay } from "./testing/build-ledger.ts"

const database = await useDatabase()

it("people named and counted, seen slot by slot, make the figures; a correction keeps what stood before", async () => {
  const ledger = await buildLedger()
  const [ana, bo] = await buildPeople(database, ledger.centreId, ["Ana", "Bo"])
  const structureId = await buildStructure(database, "Régie d’essai", "landlord")
  const id = await recorded(ledger, {
    participations: [
      { personId: ana, structureId },
      { personId: bo, presences: [{ slot: 1, minutes: 60 }] },
      { structureKind: "state", people: 12, presences: [{ slot: 0 }, { slot: 1, people: 10 }] },
    ],
  })
  expect(await figures(ledger)).toEqual({
    activites: 1,
    jours: 1,
    "demi-journees": 2,
    participants: 14,
    "heures-participants": 6 + 1 + 12 * 3 + 10 * 3,
    "personnes-differentes": 2,
  })
  expect(await figure(ledger, "participants", "structure=landlord")).toBe(1)
  const [bos] = await database.asOwner<{ id: string }>("select id from activity.participation where person_id = $1", [
    bo,
  ])
  const change = {
    centreId: ledger.centreId,
    activityId: id,
    changed: [{ id: bos?.id, personId: bo, presences: "all" }],
  }
  expect(await changeParticipations(ledger.staff, change)).toMatchObject({
    refusal: "activity_refused_reason_counted",
  })
  done(await changeParticipations(ledger.staff, { ...change, reason: "Feuille retrouvée" }))
  expect(await figure(ledger, "heures-participants")).toBe(6 + 6 + 66)
  const revisions = await database.asOwner<{ action: string; reason: string; before: unknown }>(
    "select action, reason, before from activity.revision where activity_id = $1 order by position",
    [id],
  )
  expect(revisions.map(({ action, reason }) => [action, reason])).toEqual([
    ["recorded", ""],
    ["participations", "Feuille retrouvée"],
  ])
  expect(JSON.stringify(revisions[1]?.before)).toContain('"minutes":60')
  const [audited] = await database.asOwner<{ details: { reason: string } }>(
    "select details from platform.audit_entry where operation = 'activity.change-participations' and subject_id = $1",
    [id],
  )
  expect(audited?.details.reason).toBe("Feuille retrouvée")
  await expect(
    database.asOwner("set role maillage_app; update activity.revision set reason = 'autre'"),
  ).rejects.toThrow("permission denied")
  await database.asOwner("reset role")
})

it("a session that moves keeps who was there; a slot with people is not removed; cancelled, it counts no more", async () => {
  const ledger = await buildLedger()
  const [ana] = await buildPeople(database, ledger.centreId, ["Ana"])
  const id = await recorded(ledger, { participations: [{ personId: ana }] })
  const slots = await database.asOwner<{ id: string }>(
    "select id from activity.slot where activity_id = $1 order by halves desc",
    [id],
  )
  const head = {
    centreId: ledger.centreId,
    activityId: id,
    kind: "network_meeting",
    title: "Rencontre déplacée",
    version: 1,
  }
  const moved = slots.map((slot, at) => ({
    id: slot.id,
    date: "2018-01-09",
    halves: [at === 0 ? "morning" : "afternoon"],
  }))
  expect(await editActivity(ledger.staff, { ...head, slots: moved })).toMatchObject({
    refusal: "activity_refused_reason_counted",
  })
  expect(await editActivity(ledger.staff, { ...head, reason: "Erreur", slots: moved.slice(0, 1) })).toMatchObject({
    refusal: "activity_refused_slot_with_people",
  })
  done(await editActivity(ledger.staff, { ...head, reason: "Date fausse", slots: moved }))
  expect(await editActivity(ledger.staff, { ...head, reason: "Encore", slots: moved })).toMatchObject({
    refusal: "activity_refused_changed_meanwhile",
  })
  expect(await figure(ledger, "participants")).toBe(0)
  expect(await figure(ledger, "heures-participants", "annee=2018")).toBe(6)
  done(await changeStatus(ledger.staff, { ...head, version: 2, status: "cancelled", reason: "N’a pas eu lieu" }))
  expect(await figure(ledger, "jours", "annee=2018")).toBe(0)
  done(await changeStatus(ledger.staff, { ...head, version: 3, status: "held", reason: "Si" }))
  expect(await figure(ledger, "jours", "annee=2018")).toBe(1)
})

it("carried by two centres: once for the network of centres, once for each; the partner sees the line and not the people", async () => {
  const [one, other] = [await buildLedger("Un"), await buildLedger("Deux")]
  const year = "2009"
  const slots = [{ date: `${year}-05-05`, halves: ["morning"] }]
  const [ana] = await buildPeople(database, one.centreId, ["Ana"])
  await recorded(one, { slots, participations: [{ personId: ana }], partnerCentreIds: [other.centreId] })
  await recorded(other, { slots, participations: [{ people: 4 }] })
  expect(await figure(one, "participants", `annee=${year}`)).toBe(1)
  expect(await figure(other, "participants", `annee=${year}`)).toBe(5)
  expect(await figure(one, "participants", `annee=${year}&centre=`)).toBe(5)
  const seen = await read(other.staff, async (tx) => {
    const { activity } = await import("./tables.server.ts")
    const lines = await activity(tx)
      .selectFrom("activity.activity")
      .select("id")
      .where("centre_id", "=", one.centreId)
      .execute()
    const people = await activity(tx)
      .selectFrom("activity.participation")
      .select("id")
      .where("centre_id", "=", one.centreId)
      .execute()
    return [lines.length, people.length]
  })
  expect(seen).toEqual([1, 0])
  expect(await recordActivity(other.staff, heldDay(one.centreId))).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
})

it("counted in one chapter, told in another; what is planned is not counted; the same origin once", async () => {
  const ledger = await buildLedger()
  const origin = { kind: "test.thing", id: "0192f000-0000-7000-8000-00000000000a" }
  await recorded(ledger, {
    kind: "on_demand_course",
    alsoIn: ["support", "training"],
    origin,
    participations: [{ people: 7 }],
  })
  await recorded(ledger, { status: "planned", participations: [{ people: 30 }] })
  expect(await figure(ledger, "participants", "chapitre=training")).toBe(7)
  expect(await figure(ledger, "participants", "chapitre=support")).toBe(0)
  expect(await figure(ledger, "participants")).toBe(7)
  expect(await recordActivity(ledger.staff, heldDay(ledger.centreId, { origin }))).toMatchObject({
    refusal: "activity_refused_origin_taken",
  })
})

it("refuses what is not there, and writes nothing of it", async () => {
  const ledger = await buildLedger()
  const stranger = await buildPeople(database, (await buildLedger("Ailleurs")).centreId, ["Zoé"])
  const unknown = "0192f000-0000-7000-8000-0000000000ff"
  for (const [given, refusal] of [
    [{ participations: [{ personId: stranger[0] }] }, "activity_refused_unknown_person"],
    [{ participations: [{ structureId: unknown }] }, "activity_refused_unknown_structure"],
    [{ themeId: unknown }, "activity_refused_unknown_theme"],
    [{ territoryId: "commune:0000" }, "activity_refused_unknown_territory"],
    [{ seriesId: unknown }, "activity_refused_unknown_series"],
    [{ partnerCentreIds: [unknown] }, "activity_refused_unknown_centre"],
  ] as const)
    expect(await recordActivity(ledger.staff, heldDay(ledger.centreId, given))).toMatchObject({ refusal })
  expect(await recordActivity(ledger.staff, heldDay(ledger.centreId, { slots: [] }))).toMatchObject({
    errors: { slots: ["Indiquez au moins une date."] },
  })
  const line = { kind: "visit", title: "Visite", slots: [{ date: "2017-01-01", halves: ["morning"] }] }
  expect(
    await recordLines(ledger.staff, { centreId: ledger.centreId, lines: [line, { ...line, themeId: unknown }] }),
  ).toMatchObject({ kind: "refused" })
  expect(await database.asOwner("select 1 from activity.activity where centre_id = $1", [ledger.centreId])).toEqual([])
})

it("a year is frozen while someone types: it waits for them, and what comes later shows as a correction", async () => {
  const ledger = await buildLedger()
  const id = await recorded(ledger, { participations: [{ people: 5 }] })
  // Somebody is in the middle of a write: the shared lock of this centre and year is held by another connection.
  const typing = new pg.Client({ connectionString: database.url })
  await typing.connect()
  await typing.query("begin")
  await typing.query("select pg_advisory_xact_lock_shared(hashtextextended($1, 0))", [
    `activity ${ledger.centreId} 2017`,
  ])
  const freezing = freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 })
  expect(await Promise.race([freezing, pause(300)])).toBe("still waiting")
  await typing.query("commit")
  await typing.end()
  done(await freezing)
  const [known] = await database.asOwner("select reltuples from pg_class where oid = 'activity.frozen_tally'::regclass")
  expect(known?.["reltuples"], "the planner knows the year").toBeGreaterThan(0)
  const add = { centreId: ledger.centreId, activityId: id, added: [{ people: 3 }] }
  expect(await changeParticipations(ledger.staff, add)).toMatchObject({
    refusal: "activity_refused_reason_frozen_line",
  })
  expect(await recordActivity(ledger.staff, heldDay(ledger.centreId))).toMatchObject({
    refusal: "activity_refused_reason_frozen",
  })
  done(await changeParticipations(ledger.staff, { ...add, reason: "Oubliées sur la feuille" }))
  const answer = await answerOf(ledger, "participants")
  expect([answer.value, answer.frozen?.value]).toEqual([8, 5])
  const [late] = await database.asOwner(
    "select after_freeze from activity.revision where activity_id = $1 order by position desc",
    [id],
  )
  expect(late).toEqual({ after_freeze: true })
  expect(await freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 })).toMatchObject({
    refusal: "activity_refused_year_frozen",
  })
  expect(await freezeYear(ledger.staff, { centreId: ledger.centreId, year: 2016 })).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
  expect(await freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2100 })).toMatchObject({
    refusal: "activity_refused_year_running",
  })
})

it("writers and the freeze of their year, all at once: the frozen figures are those of the lines before its position", async () => {
  const ledger = await buildLedger()
  const writers = Array.from({ length: 12 }, (_, at) =>
    recordActivity(
      ledger.staff,
      heldDay(ledger.centreId, { reason: "en même temps", participations: [{ people: at + 1 }] }),
    ),
  )
  const freezing = freezeYear(ledger.administrator, { centreId: ledger.centreId, year: 2017 })
  for (const outcome of await Promise.all([...writers, freezing])) expect(outcome.kind).toBe("done")
  const [sums] = await database.asOwner<{ frozen: number; before: number; all: number }>(
    `select (select coalesce(sum(participants), 0)::int from activity.frozen_tally where centre_id = $1) as frozen,
      coalesce(sum(participants) filter (where r.position <= f.position), 0)::int as before, sum(participants)::int as all
    from activity.freeze f join activity.tally t using (centre_id, year) join activity.revision r using (activity_id) where f.centre_id = $1 group by f.position`,
    [ledger.centreId],
  )
  expect(sums?.all).toBe(78)
  expect(sums?.frozen).toBe(sums?.before)
})

async function figures(ledger: BuiltLedger) {
  const names = [
    "activites",
    "jours",
    "demi-journees",
    "participants",
    "heures-participants",
    "personnes-differentes",
  ] as const
  const values: Record<string, number> = {}
  for (const name of names) values[name] = await figure(ledger, name)
  return values
}

async function pause(ms: number): Promise<string> {
  return await new Promise((resolve) => setTimeout(() => resolve("still waiting"), ms))
}
