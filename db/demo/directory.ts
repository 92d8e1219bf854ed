import { findCentreBySlug } from "#modules/centre/index.server.ts"
import {
  createPerson,
  createStructure,
  noteConsent,
  noteMembership,
  searchPeople,
  searchStructures,
  startImport,
  writeInitiative,
  writeMandate,
  writePartnership,
  writePosition,
} from "#modules/directory/index.server.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import { demoPeople } from "./directory/people.ts"
import { demoStructures, memberKinds } from "./directory/structures.ts"
import type { Demonstration } from "./index.ts"

/** Invented structures and people around the main centre, members, board, partnerships, who's-who; what is there already stays as it is. */
export const demonstration: Demonstration = { name: "directory", create }

async function create(caller: Caller): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, mainCentreSlug))
  if (centre === undefined) throw new Error(`The centre ${mainCentreSlug} of the demonstration is missing.`)
  const centreId = centre.id
  const structures = await makeStructures(caller, centreId)
  const people = await makePeople(caller, centreId, structures)
  // Each of the rest is written once: the last of all tells that it is there.
  const done = await read(caller, (tx) => searchPeople(tx, { centreId, text: "Trésorière sortante", limit: 1 }))
  if (done.total > 0) return
  await makeBoard(caller, centreId, structures, people)
  await makeRegisters(caller, centreId, structures)
  await startAnImport(caller, centreId)
  const first = people[0]
  const last = structures.at(-1)
  if (first === undefined || last === undefined) return
  wanted(
    await writePosition(caller, {
      centreId,
      personId: first.id,
      structureId: last.id,
      title: "Trésorière sortante",
      fromOn: "2012-01-01",
      toOn: "2014-12-31",
    }),
  )
}

interface Made {
  id: string
  kind: string
}

async function makeStructures(caller: Caller, centreId: string): Promise<Made[]> {
  const made: Made[] = []
  const wantedOnes = demoStructures()
  const concepts = await read(caller, (tx) =>
    conceptsByLabel(
      tx,
      wantedOnes.flatMap(({ fields }) => fields),
    ),
  )
  for (const { fields, ...structure } of wantedOnes) {
    const known = await read(caller, (tx) => searchStructures(tx, { text: structure.siret, limit: 1 }))
    const found = known.found[0]?.id
    const conceptIds = fields.flatMap((field) => concepts.get(field)?.[0]?.id ?? [])
    const listedOn = structure.presentation === "" ? "" : "2017-01-15"
    const id =
      found ?? wanted(await createStructure(caller, { ...structure, conceptIds, listedOn, evenSo: true })).structureId
    made.push({ id, kind: structure.kind })
    if (found !== undefined || !memberKinds.has(structure.kind)) continue
    for (const year of ["2016", "2017"]) {
      const fee = structure.kind === "association" ? "30" : "250"
      wanted(await noteMembership(caller, { centreId, structureId: id, year, fee, joinedOn: `${year}-02-10` }))
    }
  }
  return made
}

async function makePeople(caller: Caller, centreId: string, structures: readonly Made[]): Promise<{ id: string }[]> {
  const made: { id: string }[] = []
  const people = demoPeople(80)
  const concepts = await read(caller, (tx) =>
    conceptsByLabel(
      tx,
      people.map(({ skill }) => skill),
    ),
  )
  for (const [index, { title, skill, agrees, fromOn, ...person }] of people.entries()) {
    const known = await read(caller, (tx) => searchPeople(tx, { centreId, text: person.email, limit: 1 }))
    const found = known.found[0]
    if (found !== undefined) {
      made.push(found)
      continue
    }
    const { personId } = wanted(
      await createPerson(caller, {
        ...person,
        centreId,
        conceptIds:
          concepts
            .get(skill)
            ?.slice(0, 1)
            .map(({ id }) => id) ?? [],
        territoryId: "departement:31",
        structureId: structures[(index * 5) % structures.length]?.id ?? null,
        title,
        fromOn,
        evenSo: true,
      }),
    )
    made.push({ id: personId })
    if (!agrees) continue
    const wording = m.directory_consent_default()
    wanted(
      await noteConsent(caller, { centreId, personId, intent: "give", givenOn: "2017-03-01", means: "paper", wording }),
    )
  }
  return made
}

/** A president for the State (two in turn in 2017), two directors, three colleges of three. */
async function makeBoard(
  caller: Caller,
  centreId: string,
  structures: readonly Made[],
  people: readonly { id: string }[],
) {
  const of = (kind: string, index: number) => structures.filter((structure) => structure.kind === kind)[index]?.id ?? ""
  const seats: [role: string, college: string, structureId: string, from: string, to: string][] = [
    ["president", "État", of("state", 0), "2015-06-01", "2017-06-30"],
    ["president", "État", of("state", 1), "2017-07-01", ""],
    ["member", "État", of("state", 2), "2016-01-01", ""],
    ["member", "État", of("state", 3), "2016-01-01", ""],
    ...[0, 1, 2].map((at): (typeof seats)[number] => [
      "member",
      "Organismes de formation",
      of("school", at),
      "2016-01-01",
      "",
    ]),
    ...[0, 1, 2].map((at): (typeof seats)[number] => [
      at === 0 ? "vice_president" : "member",
      "Collectivités territoriales",
      of("commune", at),
      "2016-01-01",
      "",
    ]),
    ...[0, 1, 2].map((at): (typeof seats)[number] => [
      "member",
      "Associations",
      of("association", at),
      "2016-01-01",
      "",
    ]),
  ]
  for (const [index, [role, college, structureId, fromOn, toOn]] of seats.entries()) {
    const personId = people[index * 6]?.id ?? ""
    wanted(await writeMandate(caller, { centreId, role, college, structureId, personId, fromOn, toOn }))
  }
}

async function makeRegisters(caller: Caller, centreId: string, structures: readonly Made[]) {
  const associations = structures.filter(({ kind }) => kind === "association")
  const [first, second, third] = associations
  const partnerships = [
    { structureId: structures[0]?.id, subject: "Plan régional d’égalité", brings: ["means"], fromYear: "2014" },
    {
      structureId: first?.id,
      subject: "Formation des bénévoles en français",
      brings: ["public", "skills"],
      fromYear: "2015",
    },
    { structureId: second?.id, subject: "Journées illettrisme", brings: ["skills"], fromYear: "2016", toYear: "2017" },
  ]
  for (const partnership of partnerships) wanted(await writePartnership(caller, { centreId, ...partnership }))
  const initiatives = [
    {
      title: "Des cafés où l’on parle français",
      summary: "Une fois par semaine, un café accueille habitants et bénévoles : on y parle, sans cours ni tableau.",
      structureId: first?.id,
      sinceYear: "2013",
      listedOn: "2017-05-02",
    },
    {
      title: "Les parents entrent à l’école",
      summary: "Des ateliers de parents dans l’école même, avec les enseignants, le samedi matin.",
      structureId: third?.id,
      sinceYear: "2015",
      listedOn: "2017-05-02",
    },
    { title: "Une bricothèque de pied d’immeuble", structureId: second?.id, sinceYear: "2016" },
  ]
  for (const initiative of initiatives) wanted(await writeInitiative(caller, { centreId, ...initiative }))
}

/** A table that somebody read and left there: to see its columns matched, a line already known and one that is refused. */
async function startAnImport(caller: Caller, centreId: string) {
  const rows = [
    ["Ondine", "Vaubrelan", "ondine@exemple.test", "Formatrice", "Les Mots passants"],
    ["Aliénor", "Vaubrelan", "personne-1@exemple.test", "", ""],
    ["Léopold", "Castaunac", "pas une adresse", "", ""],
  ]
  const table = {
    headings: ["Prénom", "Nom", "Courriel", "Fonction", "Structure"],
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  }
  wanted(await startImport(caller, { centreId, kind: "people", fileName: "contacts-de-la-journee.csv", table }))
}

function wanted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`The directory of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
