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

test("what the return still lacks is what nobody entered: who trained in 2017", () => {
  expect(facts2017.checks.filter(({ ok }) => !ok).map(({ name, count }) => [name, count])).toEqual([["untaught", 52]])
})
