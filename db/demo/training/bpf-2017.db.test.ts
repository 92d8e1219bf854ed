import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { yearlyReturnOf } from "#modules/training/index.server.ts"
import { cellPeople } from "#modules/training/index.ts"
import { read } from "#platform/db/index.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import * as facts from "../activity/facts.ts"
import { demonstration as activity } from "../activity.ts"
import { demonstration as centres, mainCentreSlug } from "../centre.ts"
import { demonstration } from "../training.ts"
import { demonstration as vocabulary } from "../vocabulary.ts"

const database = await useDatabase()
useFileFolder(await mkdtemp(join(tmpdir(), "bpf-")))
const caller = systemCaller("demonstration")
for (const part of [centres, vocabulary, activity, demonstration]) await part.create(caller)
const [centre] = await database.asOwner<{ id: string }>("select id from centre.centre where slug = $1", [
  mainCentreSlug,
])
const facts2017 = await read(caller, (tx) => yearlyReturnOf(tx, centre?.id ?? "", 2017))

test("the return of 2017 adds up the catalogue and on-demand courses of the ledger, none of which has a session row", () => {
  const people = facts.catalogueTraining.participants + facts.onDemandTraining.participants
  const hours = facts.catalogueTraining.hours + facts.onDemandTraining.hours
  const total = cellPeople("f3-total", facts2017.trained)
  expect([total?.people, (total?.minutes ?? 0) / 60]).toEqual([746, 8391.5])
  expect([people, hours]).toEqual([746, 8391.5])
  expect(cellPeople("f3-d", facts2017.trained)).toEqual(total)
  expect(cellPeople("f1-total", facts2017.trained)).toEqual(total)
  expect(cellPeople("f4-total", facts2017.trained)).toEqual(total)
  // Speciality by theme: basic skills, of both kinds of courses.
  const basic = [facts.catalogueTraining, facts.onDemandTraining].flatMap(({ themes }) =>
    themes.filter(({ theme }) => theme === facts.themes.basicSkills).map(({ people: count }) => count),
  )
  expect(cellPeople("f4-136", facts2017.trained)?.people).toBe(basic.reduce((sum, count) => sum + count, 0))
  expect(cellPeople("g-total", facts2017.trained)?.people).toBe(0)
})

test("who trained in 2017, of the centre and from outside, is what the ledger's trainers were there for", async () => {
  expect(facts2017.checks.filter(({ ok }) => !ok)).toEqual([])
  const [internal, external] = (["internal", "external"] as const).map((of) =>
    facts2017.taught.filter(({ standing }) => standing === of),
  )
  expect([internal, external].map((taught) => new Set(taught?.map(({ personId }) => personId)).size)).toEqual([2, 3])
  expect(facts2017.taught).toHaveLength((internal?.length ?? 0) + (external?.length ?? 0))
  const rows = await database.asOwner<{ standing: string; minutes: number }>(
    `select t.standing, sum(coalesce(pr.minutes, s.minutes))::int as minutes from activity.participation p
      join activity.activity a on a.id = p.activity_id
      join activity.presence pr on pr.participation_id = p.id join activity.slot s on s.id = pr.slot_id
      join training.trainer t on t.person_id = p.person_id
    where p.role = 'trainer' and a.kind in ('course_session', 'on_demand_course') and extract(year from s.date) = 2017
    group by t.standing order by t.standing desc`,
  )
  const minutes = (taught: typeof internal) => taught?.reduce((sum, fact) => sum + fact.minutes, 0)
  expect(rows.map((row) => row.minutes)).toEqual([minutes(internal), minutes(external)])
  expect(rows.every((row) => row.minutes > 0)).toBe(true)
})
