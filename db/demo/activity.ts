import { addSeries, announceFigure, recordLines } from "#modules/activity/index.server.ts"
import { hasLines, peopleByName, structuresByName } from "#modules/activity/testing/demonstration.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { createPerson, createStructure } from "#modules/directory/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Cast } from "./activity/cast.ts"
import * as facts from "./activity/facts.ts"
import { nameOf, peopleCount, structureOf, structures } from "./activity/people.ts"
import { recentYears } from "./activity/recent-years.ts"
import { year2016 } from "./activity/year-2016.ts"
import { year2017 } from "./activity/year-2017.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"
import { trainers } from "./training/trainers.ts"

/**
 * An invented centre's ledger, act by act: 2017 adds up to a real year's figures, 2016 comes before it, and the year that runs has its
 * own and the one before. Once the lines are there, nothing is done again.
 */
export const demonstration: Demonstration = { name: "activity", create }

async function create(caller: Caller): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, mainCentreSlug))
  if (centre === undefined) throw new Error(`The centre ${mainCentreSlug} of the demonstration is missing.`)
  if (await read(caller, (tx) => hasLines(tx, centre.id))) return
  const cast = await makeCast(caller, centre.id)
  const today = new Date().toISOString().slice(0, 10)
  const lines = [...year2016(cast), ...year2017(cast), ...recentYears(cast, today)]
  made("lines", await recordLines(caller, { centreId: centre.id, lines }))
  await announce(caller, centre.id)
}

/** The centre's départements, among which work done on site is spread. */
const departements = ["09", "12", "31", "32", "46", "65", "81", "82"].map((code) => `departement:${code}`)

async function makeCast(caller: Caller, centreId: string): Promise<Cast> {
  const structureIds: string[] = []
  const known = await read(caller, (tx) => structuresByName(tx))
  for (const { name, kind } of structures) {
    const id = known.get(name) ?? made(name, await createStructure(caller, { name, kind, evenSo: "yes" })).structureId
    structureIds.push(id)
  }
  const people: Cast["people"] = []
  const enrolled = await read(caller, (tx) => peopleByName(tx, centreId))
  for (let at = 0; at < peopleCount; at += 1) {
    const { givenName, familyName } = nameOf(at)
    const structureId = structureIds[structureOf(at, facts.visits.structures)] ?? ""
    const personId =
      enrolled.get(`${givenName} ${familyName}`) ??
      made(familyName, await createPerson(caller, { centreId, givenName, familyName, structureId, evenSo: "yes" }))
        .personId
    people.push({ personId, structureId })
  }
  const trainerIds: string[] = []
  for (const { givenName, familyName } of trainers)
    trainerIds.push(
      enrolled.get(`${givenName} ${familyName}`) ??
        made(familyName, await createPerson(caller, { centreId, givenName, familyName, evenSo: "yes" })).personId,
    )
  const seriesIds = new Map<string, string>()
  const series = [
    ...facts.networks.map(({ name }) => ({ kind: "network", name })),
    { kind: "programme", name: facts.programme.name },
    { kind: "study", name: facts.diagnosis.name },
  ]
  for (const one of series) seriesIds.set(one.name, made(one.name, await addSeries(caller, { centreId, ...one })).id)
  return await read(caller, async (tx) => {
    const labels = await conceptsByLabel(tx, Object.values(facts.themes))
    const themeIds = new Map(
      [...labels].flatMap(([label, [concept]]) => (concept === undefined ? [] : [[label, concept.id] as const])),
    )
    const there = await territoriesById(tx, departements)
    return {
      people,
      structureIds,
      trainerIds,
      themeIds,
      seriesIds,
      territories: departements.filter((id) => there.has(id)),
    }
  })
}

/** What the printed report said, where its summary table and its rows disagree, and where they agree. */
async function announce(caller: Caller, centreId: string): Promise<void> {
  const source = "Rapport d’activité 2017, tableau récapitulatif"
  const note = async (figure: string, filter: string, value: number) =>
    void made(figure, await announceFigure(caller, { centreId, year: 2017, figure, filter, value, source }))
  for (const row of facts.summary) {
    const filter = `nature=${row.kind}`
    await note("jours", filter, row.days)
    await note("participants", filter, "printed" in row ? row.printed : row.participants)
    await note("heures-participants", filter, row.hours)
  }
  const all = facts.summary.map(({ kind }) => `nature=${kind}`).join("&")
  await note("jours", all, facts.summaryTotal.days)
  await note("participants", all, facts.summaryTotal.printed)
  await note("heures-participants", all, facts.summaryTotal.hours)
}

function made<Value>(what: string, outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`${what} of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
