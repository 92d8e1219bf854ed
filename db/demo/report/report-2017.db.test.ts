import { expect, test } from "vitest"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { composeReport } from "#modules/report/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import * as facts from "../activity/facts.ts"
import { demonstration as activity } from "../activity.ts"
import { demonstration as centres, mainCentreSlug } from "../centre.ts"
import { demonstration as directory } from "../directory.ts"
import { demonstration as vocabulary } from "../vocabulary.ts"

// Every table of the year's facts, as the report prints it: each cell from single activities.
await useDatabase()
const caller = systemCaller("demonstration")
for (const one of [centres, vocabulary, directory, activity]) await one.create(caller)
const composed = await read(caller, async (tx) => {
  const centre = await findCentreBySlug(tx, mainCentreSlug)
  if (centre === undefined) throw new Error("The centre of the demonstration is missing.")
  return await composeReport(tx, centre, 2017)
})
const tables = Object.values(composed.tables).flat()

test("networks: meetings and participants of each, 29 days, 282 people, 1,666 hours", () => {
  const printed = rowsOf("reseaux")
  // A network that met the year before only stays in the table, with nothing.
  expect([...printed.values()].filter(([meetings]) => meetings !== 0)).toHaveLength(facts.networks.length)
  for (const { name, meetings, participants } of facts.networks)
    expect(printed.get(name)?.slice(0, 3), name).toEqual([meetings, meetings, participants])
  expect(totalOf("reseaux")).toEqual([29, 29, 282, 1666])
})

test("regional meetings: each with its dates and participants", () => {
  const { rows } = table("contributions")
  expect(rows.map(({ name, cells }) => [name, cells[0]?.value])).toEqual(
    facts.contributions.map(({ title, participants }) => [title, participants]),
  )
  expect(rows.map(({ note }) => note).slice(0, 3)).toEqual([
    "23 janvier et 7 mars 2017",
    "du 25 au 26 janvier 2017",
    "24 février 2017",
  ])
})

test("conferences: four, on their dates, 4 days, 229 participants, 1,128 hours", () => {
  const { rows } = table("conferences")
  expect(rows.map(({ note }) => note)).toEqual(["16 janvier 2017", "29 mars 2017", "27 avril 2017", "18 mai 2017"])
  expect(totalOf("conferences")).toEqual([4, 229, 1128])
})

test.each([
  ["catalogue", facts.catalogueTraining],
  ["a-la-demande", facts.onDemandTraining],
] as const)("%s: actions, days and people by theme", (id, { themes, days, participants, hours }) => {
  const printed = rowsOf(id)
  const now = [...printed].filter(([, [actions]]) => actions !== 0)
  expect(now).toHaveLength(themes.length)
  for (const { theme, actions, days: ofTheme, people } of themes)
    expect(printed.get(theme)?.slice(0, 3), theme).toEqual([actions, ofTheme, people])
  expect(totalOf(id).slice(1)).toEqual([days, participants, hours])
})

test("teaching: days are not hours; hours of presence", () => {
  const printed = rowsOf("enseignement")
  for (const { title, days, hours, students } of facts.teaching)
    expect(printed.get(title)?.slice(0, 3), title).toEqual([days, hours, students])
  const { days, hours, participants, participantHours } = facts.teachingTotal
  expect(totalOf("enseignement")).toEqual([days, hours, participants, participantHours])
})

test("the summary table: computed, with what was announced beside: 282 and 281, 1,330 and 1,329", () => {
  const { rows, total = [] } = table("recapitulatif")
  expect(rows.map(({ key, cells }) => [key, ...cells.map((cell) => cell?.value)])).toEqual(
    facts.summary.map(({ kind, days, participants, hours }) => [kind, days, participants, hours]),
  )
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.announced))).toEqual(
    facts.summary.map((row) => [row.days, "printed" in row ? row.printed : row.participants, row.hours]),
  )
  expect(total.map((cell) => [cell?.value, cell?.announced])).toEqual([
    [144.5, 144.5],
    [1330, 1329],
    [11_839.5, 11_839.5],
  ])
  for (const row of rows) for (const cell of row.cells) expect(cell?.before, row.key).toBeGreaterThan(0)
})

test("by theme and by kind of structure: the parts add up to the 1,330 participants of the summary", () => {
  for (const id of ["themes", "structures"]) {
    expect([...rowsOf(id).values()].reduce((sum, [value = 0]) => sum + value, 0)).toBe(1330)
    expect(totalOf(id)).toEqual([1330])
  }
})

test("a programme explains the fall: 36 days, then 6", () => {
  const programme = table("programmes").rows.find(({ name }) => name === facts.programme.name)
  expect(programme?.cells[0]).toMatchObject({ value: facts.programme.days, before: facts.programme.daysBefore })
})

test("support: 144 hours of interviews; the second workshop is told here and counted in training", () => {
  const interviews = table("accompagnement").rows.find(({ key }) => key === "interview")
  expect(interviews?.cells[1]?.value).toBe(facts.interviewHours)
  const workshop = table("accompagnement").rows.find(({ key }) => key === "support")
  expect(workshop?.cells[2]?.value).toBe(facts.workshops.first)
  const told = table("aussi").rows
  expect(told.map(({ cells }) => cells[0]?.value)).toEqual([facts.workshops.second])
  expect(told[0]?.note).toContain("Professionnalisation")
})

test("the reading room: 662 visits, 291 people, 153 structures, 20 as groups", () => {
  const { visits, people, structures, groups } = facts.visits
  expect(table("salle").rows.map(({ cells }) => cells[0]?.value)).toEqual([visits, people, structures, groups])
})

test("the diagnosis: 74 people over two years, 4 groups of 19 to 24, 2 meetings, 30 institutions", () => {
  const { interviewed, groups, meetings, institutions } = facts.diagnosis
  const study = table("etude-1")
  expect(study.title).toBe(facts.diagnosis.name)
  expect(study.total?.slice(0, 3).map((cell) => cell?.value)).toEqual([interviewed, groups.length, meetings])
  expect(study.rows.at(-1)?.cells[4]?.value).toBe(institutions)
  expect(
    table("groupes")
      .rows.map(({ cells }) => cells[0]?.value ?? 0)
      .filter((people) => people > 18)
      .toSorted((one, other) => one - other),
  ).toEqual(groups)
})

test("the yearly presentation: 55 people, 35 elected and 20 technical", () => {
  const { people, elected, technical } = facts.presentation
  expect(totalOf("presentations")).toEqual([people])
  expect(table("publics").rows.map(({ key, cells }) => [key, cells[0]?.value])).toEqual([
    ["elected", elected],
    ["technical", technical],
  ])
})

test("members, from the directory: 12 towns, 13 groupings, 7 public bodies, 48 associations", () => {
  const members = table("adherents").rows.map(({ key, cells }) => [key, cells[0]?.value])
  expect(members).toEqual(
    expect.arrayContaining([
      ["commune", 12],
      ["epci", 13],
      ["public_body", 7],
      ["association", 48],
    ]),
  )
})

test("every figure says where its rows are; amounts of funders stay with the staff", () => {
  const silent = ["contributions", "conferences", "enseignement", "aussi", "groupes", "presentations"]
  for (const { id, rows } of tables.filter((one) => !silent.includes(one.id)))
    for (const { key, cells } of rows)
      for (const cell of cells) if (key !== "") expect(cell?.asked ?? cell?.rows, `${id} ${key}`).toBeDefined()
  expect(table("financeurs").columns).toHaveLength(1)
})

function table(id: string) {
  const found = tables.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No table ${id} among ${tables.map((one) => one.id).join()}.`)
  return found
}

function rowsOf(id: string): Map<string, number[]> {
  return new Map(table(id).rows.map(({ name, cells }) => [name, cells.map((cell) => cell?.value ?? Number.NaN)]))
}

function totalOf(id: string): (number | undefined)[] {
  return (table(id).total ?? []).map((cell) => cell?.value)
}
