import { expect, it } from "vitest"
import { answerFigure, placeQuestion } from "#modules/activity/index.server.ts"
import type { FigureName } from "#modules/activity/index.ts"
import { readQuestion } from "#modules/activity/index.ts"
import { buildPeople, buildStructure } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { enterLateJob } from "../jobs/enter-late.job.server.ts"
import type { BuiltDesk } from "../testing/build-desk.ts"
import { buildCopy, buildDesk } from "../testing/build-desk.ts"
import { editReader } from "./edit-reader.server.ts"
import { lendCopy } from "./lend-copy.server.ts"
import { registerReader } from "./register-reader.server.ts"
import { returnCopy } from "./return-copy.server.ts"
import { undoGesture } from "./undo-gesture.server.ts"
import { welcomeVisit } from "./welcome-visit.server.ts"
import { withdrawVisit } from "./withdraw-visit.server.ts"

const database = await useDatabase()
const now = new Date("2026-11-10T10:00:00Z")
const run = { caller: systemCaller("test"), input: {}, signal: new AbortController().signal, now }

it("after any gestures and undos, the figures of the ledger are the counts of circulation", async () => {
  const desk = await buildDesk()
  const cards = [await reader(desk, "Ana Un"), await reader(desk, "Bob Deux"), await reader(desk, "Eve Trois")]
  const copies = []
  for (let at = 0; at < 4; at += 1) copies.push((await buildCopy(database, desk.centreId, {})).copyId)
  const visits: string[] = []
  const gestures: string[] = []
  // Always the same draws: a failure is seen again.
  let seed = 20_261_110
  const draw = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let turn = 0; turn < 60; turn += 1) {
    const date = `2026-10-${String(1 + draw(28)).padStart(2, "0")}`
    const who = cards[draw(cards.length)]
    const act = draw(6)
    if (act < 3) {
      const typed = [who?.card ?? "", "h 45min", "12a Les Tisserands", "3s", "e"][draw(5)]
      const outcome = await welcomeVisit(desk.staff, { centreId: desk.centreId, typed, date }, { now })
      if (outcome.kind === "done") visits.push(outcome.value.visitId)
    } else if (act === 3) {
      const copyId = copies[draw(copies.length)]
      const loan = {
        centreId: desk.centreId,
        copyId,
        readerCentreId: desk.centreId,
        readerId: who?.readerId,
        anyway: true,
      }
      const outcome = await lendCopy(desk.staff, loan, { now })
      if (outcome.kind === "done") gestures.push(outcome.value.gestureId)
      else await returnCopy(desk.staff, { centreId: desk.centreId, copyId }, { now })
    } else if (act === 4)
      await withdrawVisit(
        desk.staff,
        { centreId: desk.centreId, visitId: visits.splice(draw(visits.length || 1), 1)[0] },
        { now },
      )
    else await undoGesture(desk.staff, { centreId: desk.centreId, gestureId: gestures.pop() }, { now })
  }
  const [counts] = await database.asOwner<Record<string, number>>(
    `select (select count(*)::int from circulation.published_visits where centre_id = $1) as visits,
      (select coalesce(sum(people), 0)::int from circulation.published_visits where centre_id = $1) as people,
      (select count(distinct reader_id)::int from circulation.published_visits where centre_id = $1) as named,
      (select count(*)::int from circulation.published_loans where centre_id = $1) as loans`,
    [desk.centreId],
  )
  expect(counts?.["visits"]).toBeGreaterThan(10)
  expect(counts?.["loans"]).toBeGreaterThan(0)
  expect(await figure(desk, "activites", "nature=visit")).toBe(counts?.["visits"])
  expect(await figure(desk, "participants", "nature=visit")).toBe(counts?.["people"])
  expect(await figure(desk, "personnes-differentes", "nature=visit")).toBe(counts?.["named"])
  expect(await figure(desk, "activites", "nature=loan")).toBe(counts?.["loans"])
  expect(await figure(desk, "heures", "nature=loan")).toBe(0)
  expect(await figure(desk, "demi-journees", "nature=loan")).toBe(0)
})

it("different people, structures and groups: a card, a name of the directory, several at once; found in the directory, a reader is one person", async () => {
  const desk = await buildDesk()
  const { centreId } = desk
  await buildStructure(database, "Les Tisserands du Nord", "association")
  const { readerId, card } = await reader(desk, "Ana Castaing", { structure: "les tisserands du nord" })
  for (const typed of [card, card, "8a Les Tisserands du Nord", "5s Un groupe de passage"])
    done(await welcomeVisit(desk.staff, { centreId, typed }, { now }))
  const seen = async () => [
    await figure(desk, "participants", "nature=visit"),
    await figure(desk, "personnes-differentes", "nature=visit"),
    await figure(desk, "structures-differentes", "nature=visit"),
    await figure(desk, "structures-en-groupe", "nature=visit"),
  ]
  expect(await seen()).toEqual([15, 1, 1, 1])
  const [ana] = await buildPeople(database, centreId, ["Castaing"])
  await database.asOwner("update directory.person set email = 'ana@exemple.test' where id = $1", [ana])
  const sheet = {
    name: "Ana Castaing",
    email: "ana@exemple.test",
    structure: "Les Tisserands du Nord",
    structureKind: "association",
  }
  done(await editReader(desk.staff, { ...sheet, centreId, readerId, version: 1 }, { now }))
  done(await welcomeVisit(desk.staff, { centreId, typed: card }, { now }))
  expect(await seen()).toEqual([16, 1, 1, 1])
  const lines = await database.asOwner(
    "select person_id, visitor_id from activity.participation where centre_id = $1 and person_id is not null",
    [centreId],
  )
  expect(lines).toEqual(Array.from({ length: 3 }, () => ({ person_id: ana, visitor_id: null })))
})

it("what was counted before the ledger kept it is entered once, however often the job runs", async () => {
  const desk = await buildDesk()
  const { readerId } = await reader(desk, "Ana Ancienne")
  await database.asOwner(
    `insert into circulation.visit (centre_id, on_date, half, structure_kind, people, typed_at, withdrawn_at)
      select $1, '2025-03-04', 'morning', 'none', 2, now(), case when n = 1 then now() end from generate_series(1, 4) n`,
    [desk.centreId],
  )
  await database.asOwner(
    `insert into circulation.loan (centre_id, copy_id, document_kind, reader_centre_id, reader_id, structure_kind, lent_on, half, due_on, returned_on, typed_at)
      values ($1, null, 'book', $1, $2, 'association', '2025-03-05', 'afternoon', '2025-03-26', '2025-03-20', now())`,
    [desk.centreId, readerId],
  )
  await enterLateJob.run(run)
  await enterLateJob.run(run)
  const year = "annee=2025"
  expect(await figure(desk, "participants", `${year}&nature=visit`)).toBe(6)
  expect(await figure(desk, "activites", `${year}&nature=loan`)).toBe(1)
  expect(await figure(desk, "personnes-differentes", `${year}&nature=loan`)).toBe(1)
})

it("a day of a frozen year is refused at the desk, and nothing is half written", async () => {
  const desk = await buildDesk()
  await database.asOwner(
    "insert into activity.freeze (centre_id, year, frozen_at, position, distinct_figures) values ($1, 2025, now(), 0, '{}')",
    [desk.centreId],
  )
  const late = { centreId: desk.centreId, typed: "h", date: "2025-12-30" }
  expect(await welcomeVisit(desk.staff, late, { now })).toMatchObject({ refusal: "circulation_refused_year_frozen" })
  expect(await database.asOwner("select 1 from circulation.visit where centre_id = $1", [desk.centreId])).toEqual([])
  done(await welcomeVisit(desk.staff, { ...late, date: "2026-01-06" }, { now }))
})

async function reader(desk: BuiltDesk, name: string, given: Record<string, unknown> = {}) {
  return done(
    await registerReader(
      desk.staff,
      { centreId: desk.centreId, name, structureKind: "association", ...given },
      { now },
    ),
  )
}

async function figure({ staff, slug }: BuiltDesk, name: FigureName, query: string): Promise<number> {
  return await read(staff, async (tx) => {
    const placed = await placeQuestion(tx, readQuestion(name, new URLSearchParams(query), { year: 2026, centre: slug }))
    return placed === undefined ? Number.NaN : (await answerFigure(tx, placed)).value
  })
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
