import { expect, test } from "vitest"
import { answerFigure, placeQuestion } from "#modules/activity/index.server.ts"
import type { FigureName } from "#modules/activity/index.ts"
import { readQuestion } from "#modules/activity/index.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { demonstration } from "../activity.ts"
import { demonstration as centres, mainCentreSlug } from "../centre.ts"
import { demonstration as vocabulary } from "../vocabulary.ts"
import * as facts from "./facts.ts"

const database = await useDatabase()
const caller = systemCaller("demonstration")
await centres.create(caller)
await vocabulary.create(caller)
await demonstration.create(caller)

type Cell = [name: string, figure: FigureName, filter: string, value: number]

const series = new Map(
  (await database.asOwner<{ id: string; name: string }>("select id, name from activity.series")).map(({ id, name }) => [
    name,
    id,
  ]),
)
const themes = new Map(
  (
    await database.asOwner<{ id: string; value: string }>(
      "select concept_id as id, value from vocabulary.label where kind = 'pref' and lang = 'fr'",
    )
  ).map(({ id, value }) => [value, id]),
)

const summaryKinds = facts.summary.map(({ kind }) => `nature=${kind}`).join("&")

/** Every cell of the year's tables, by its name, its address and its value. */
const cells: Cell[] = [
  ...facts.networks.flatMap(({ name, meetings, participants }): Cell[] => [
    [`réseau ${name} : rencontres`, "activites", `serie=${series.get(name)}`, meetings],
    [`réseau ${name} : jours`, "jours", `serie=${series.get(name)}`, meetings],
    [`réseau ${name} : participants`, "participants", `serie=${series.get(name)}`, participants],
  ]),
  ["réseaux : nombre", "activites", "nature=network_meeting", 29],
  ...trainingCells("course_session", facts.catalogueTraining),
  ...trainingCells("on_demand_course", facts.onDemandTraining),
  ["conférences : nombre", "activites", "nature=conference", facts.conferences.actions],
  ["enseignement : heures", "heures", "nature=teaching", facts.teachingTotal.hours],
  ["enseignement : participants", "participants", "nature=teaching", facts.teachingTotal.participants],
  [
    "enseignement : heures-participants",
    "heures-participants",
    "nature=teaching",
    facts.teachingTotal.participantHours,
  ],
  ...facts.summary.flatMap(({ kind, days, participants, hours }): Cell[] => [
    [`récapitulatif ${kind} : jours`, "jours", `nature=${kind}`, days],
    [`récapitulatif ${kind} : participants`, "participants", `nature=${kind}`, participants],
    [`récapitulatif ${kind} : heures-participants`, "heures-participants", `nature=${kind}`, hours],
  ]),
  ["récapitulatif : jours", "jours", summaryKinds, facts.summaryTotal.days],
  ["récapitulatif : participants", "participants", summaryKinds, facts.summaryTotal.participants],
  ["récapitulatif : heures-participants", "heures-participants", summaryKinds, facts.summaryTotal.hours],
  ["contributions : nombre", "activites", "nature=contribution", facts.contributions.length],
  ["entretiens-conseils : heures", "heures", "nature=interview", facts.interviewHours],
  ["salle de lecture : visites", "participants", "nature=visit", facts.visits.visits],
  ["salle de lecture : personnes différentes", "personnes-differentes", "nature=visit", facts.visits.people],
  ["salle de lecture : structures", "structures-differentes", "nature=visit", facts.visits.structures],
  ["salle de lecture : structures reçues en groupe", "structures-en-groupe", "nature=visit", facts.visits.groups],
  ["accompagnement : premier atelier", "participants", "nature=support", facts.workshops.first],
  [
    "analyse de pratiques, comptée en formation",
    "participants",
    `chapitre=training&theme=${themes.get(facts.themes.practice)}`,
    facts.workshops.second,
  ],
  [
    "analyse de pratiques, non comptée en accompagnement",
    "participants",
    `chapitre=support&theme=${themes.get(facts.themes.practice)}`,
    0,
  ],
  ["programme : jours", "jours", `serie=${series.get(facts.programme.name)}`, facts.programme.days],
  [
    "programme : jours l’année d’avant",
    "jours",
    `serie=${series.get(facts.programme.name)}&annee=2016`,
    facts.programme.daysBefore,
  ],
  ["diagnostic : groupes d’analyse", "activites", "nature=analysis_group", facts.diagnosis.groups.length],
  ["diagnostic : rencontres entre communes", "activites", "nature=study_meeting", facts.diagnosis.meetings],
  [
    "diagnostic : institutions",
    "structures-differentes",
    `serie=${series.get(facts.diagnosis.name)}`,
    facts.diagnosis.institutions,
  ],
  ["observatoire : présentation annuelle", "participants", "nature=presentation", facts.presentation.people],
]

function trainingCells(
  kind: string,
  { days, participants, hours, themes: rows }: typeof facts.catalogueTraining | typeof facts.onDemandTraining,
): Cell[] {
  return [
    [`${kind} : jours`, "jours", `nature=${kind}`, days],
    [`${kind} : participants`, "participants", `nature=${kind}`, participants],
    [`${kind} : heures-participants`, "heures-participants", `nature=${kind}`, hours],
    ...rows.flatMap(({ theme, actions, days: ofTheme, people }): Cell[] => {
      const filter = `nature=${kind}&theme=${themes.get(theme)}`
      return [
        [`${kind}, ${theme} : actions`, "activites", filter, actions],
        [`${kind}, ${theme} : jours`, "jours", filter, ofTheme],
        [`${kind}, ${theme} : participants`, "participants", filter, people],
      ]
    }),
  ]
}

test.each(cells)("%s", async (_name, figure, filter, value) => {
  expect(filter).not.toContain("undefined")
  expect((await ask(figure, filter)).value).toBe(value)
})

test("what was announced stands beside: 281 and 1,329, with a difference of one; all other cells agree", async () => {
  const differences: Record<string, number> = {}
  for (const filter of [...facts.summary.map(({ kind }) => `nature=${kind}`), summaryKinds])
    for (const figure of ["jours", "participants", "heures-participants"] as const) {
      const { value, announced } = await ask(figure, filter)
      expect(announced).not.toBeNull()
      if (announced !== null && announced.value !== value) differences[`${figure} ${filter}`] = value - announced.value
    }
  expect(differences).toEqual({ "participants nature=network_meeting": 1, [`participants ${summaryKinds}`]: 1 })
  expect((await ask("participants", "nature=network_meeting")).announced?.value).toBe(281)
  expect((await ask("participants", summaryKinds)).announced?.value).toBe(1329)
})

test.each(facts.contributions)("contribution: $title", async ({ title, dates, participants }) => {
  expect(await rowsOf(title)).toEqual({ dates: [...dates], participants })
})

test.each(facts.teaching)("teaching: $title", async ({ title, days, hours, students }) => {
  const [row] = await database.asOwner(
    `select day_parts, minutes, participants from activity.tally t join activity.activity a on a.id = t.activity_id where a.title = $1`,
    [title],
  )
  expect(row).toEqual({ day_parts: days * 100, minutes: hours * 60, participants: students })
})

test("the conferences are on their dates; hours of students are those of presence, not of enrolment", async () => {
  const dates = await database.asOwner<{ date: string }>(
    "select first_date::text as date from activity.tally where kind = 'conference' and year = 2017 order by 1",
  )
  expect(dates.map(({ date }) => date)).toEqual([...facts.conferenceDates])
  const full = facts.teaching.reduce((total, { hours, students }) => total + hours * students, 0)
  expect([full, facts.teachingTotal.participantHours]).toEqual([683, 683 - 29])
  const [half] = await database.asOwner(
    "select half_days from activity.tally where minutes = 1200 and day_parts = 1000",
  )
  expect(half).toEqual({ half_days: 10 })
})

test("the diagnosis: 74 people interviewed in two years, groups of 19 to 24, more than a hundred actors", async () => {
  const before = await ask("participants", "nature=study_interview&annee=2016")
  const after = await ask("participants", "nature=study_interview")
  expect(before.value + after.value).toBe(facts.diagnosis.interviewed)
  const groups = await database.asOwner<{ participants: number }>(
    "select participants from activity.tally where kind = 'analysis_group' order by participants",
  )
  expect(groups.map(({ participants }) => participants)).toEqual(facts.diagnosis.groups)
  const actors = await ask("participants", `serie=${series.get(facts.diagnosis.name)}`)
  expect(actors.value + before.value).toBeGreaterThan(facts.diagnosis.actors)
})

test("the yearly presentation tells its publics apart", async () => {
  const publics = await database.asOwner(
    "select audience, sum(people)::int as people from activity.participation where audience in ('elected', 'technical') group by 1 order by 1",
  )
  expect(publics).toEqual([
    { audience: "elected", people: facts.presentation.elected },
    { audience: "technical", people: facts.presentation.technical },
  ])
})

test("2016 is there for the comparisons; a second time, nothing is done again", async () => {
  for (const filter of [...facts.summary.map(({ kind }) => `nature=${kind}`)])
    expect((await ask("participants", filter)).yearBefore).toBeGreaterThan(0)
  const count = async () =>
    (await database.asOwner<{ count: number }>("select count(*)::int as count from activity.activity"))[0]?.count
  const before = await count()
  await demonstration.create(caller)
  expect(await count()).toBe(before)
})

test("the figures are those of plain SQL over slots and presences", async () => {
  const [plain] = await database.asOwner(`
    with held as (
      select s.* from activity.slot s join activity.activity a on a.id = s.activity_id
      where s.state = 'held' and a.status = 'held' and s.date between '2017-01-01' and '2017-12-31'
    ), heads as (
      select p.id, max(x.people) as people, sum(x.people * coalesce(x.minutes, held.minutes)) as minutes
      from activity.participation p join activity.presence x on x.participation_id = p.id join held on held.id = x.slot_id
      where p.role = 'participant' group by p.id
    )
    select (select sum(day_part)::int from held) as days, (select sum(minutes)::int from held) as minutes,
      (select sum(people)::int from heads) as participants, (select sum(minutes)::int from heads) as "participantMinutes"`)
  expect(plain).toEqual({
    days: (await ask("jours", "")).value * 100,
    minutes: Math.round((await ask("heures", "")).value * 60),
    participants: (await ask("participants", "")).value,
    participantMinutes: Math.round((await ask("heures-participants", "")).value * 60),
  })
})

async function ask(figure: FigureName, filter: string) {
  return await read(caller, async (tx) => {
    const question = readQuestion(figure, new URLSearchParams(filter), { year: 2017, centre: mainCentreSlug })
    const placed = await placeQuestion(tx, question)
    if (placed === undefined) throw new Error("The centre of the demonstration is missing.")
    return await answerFigure(tx, placed)
  })
}

async function rowsOf(title: string) {
  const rows = await database.asOwner<{ date: string; participants: number }>(
    `select s.date::text as date, t.participants from activity.activity a join activity.slot s on s.activity_id = a.id
      join activity.tally t on t.activity_id = a.id where a.title = $1 order by 1`,
    [title],
  )
  return { dates: rows.map(({ date }) => date), participants: rows[0]?.participants }
}
