import { findCentreBySlug } from "#modules/centre/index.server.ts"
import {
  findReaders,
  lendCopy,
  listCopies,
  noteAcquisition,
  placeHold,
  registerReader,
  returnCopy,
  servePartnerReader,
  settleRules,
  welcomeVisit,
} from "#modules/circulation/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"

/** Invented readers, what they borrow and wait for, six weeks of a reading room; a centre that has readers already stays as it is. */
export const demonstration: Demonstration = { name: "circulation", create }

const partnerSlug = "estuaires"

async function create(caller: Caller): Promise<void> {
  const [centreId, partnerId] = [await centreOf(caller, mainCentreSlug), await centreOf(caller, partnerSlug)]
  if ((await read(caller, (tx) => findReaders(tx, centreId, ""))).length > 0) return
  await openReaders(caller, centreId, partnerId)
  const partners = await register(caller, partnerId, partnerReaders)
  const readers = await register(caller, centreId, ownReaders)
  const guest = wanted(await servePartnerReader(caller, { centreId, typed: partners[0]?.card ?? "" }))
  const people = [...readers.map(({ readerId }) => ({ readerCentreId: centreId, readerId })), guest]
  const copies = await read(caller, (tx) => listCopies(tx, centreId, 14))
  for (const { copy, who, days, back } of loans) {
    const copyId = copies[copy % Math.max(1, copies.length)]?.id
    const person = people[who]
    if (copyId === undefined || person === undefined) continue
    wanted(await lendCopy(caller, { centreId, copyId, ...person, date: daysAgo(days), anyway: true }))
    if (back !== undefined) wanted(await returnCopy(caller, { centreId, copyId, date: daysAgo(back) }))
  }
  for (const { copy, who } of holds) {
    const [recordId, person] = [copies[copy]?.recordId, people[who]]
    if (recordId === undefined || person === undefined) continue
    wanted(await placeHold(caller, { centreId, recordId, ...person }))
  }
  for (const [days, typed, half] of visits())
    wanted(await welcomeVisit(caller, { centreId, typed, half, date: daysAgo(days) }))
  // Two of the readers show their card at the door.
  for (const [index, days] of [3, 8, 15, 16, 29].entries())
    wanted(
      await welcomeVisit(caller, {
        centreId,
        typed: readers[index % 2]?.card ?? "",
        half: "afternoon",
        date: daysAgo(days),
      }),
    )
  for (const [index, acquisition] of acquisitions.entries())
    wanted(await noteAcquisition(caller, { centreId, date: daysAgo(12 + index * 9), ...acquisition }))
}

async function centreOf(caller: Caller, slug: string): Promise<string> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, slug))
  if (centre === undefined) throw new Error(`The centre ${slug} of the demonstration is missing.`)
  return centre.id
}

/** Each of the two serves the readers of the other. */
async function openReaders(caller: Caller, one: string, other: string): Promise<void> {
  const rules = {
    version: 0,
    loanDays: 21,
    loansMax: 5,
    renewalsMax: 2,
    holdsMax: 3,
    setAsideDays: 10,
    remindBeforeDays: 2,
    remindLateDays: 3,
    remindAgainDays: 14,
    appointments: true,
    appointmentMinutes: 60,
    byKind: { periodical: { lendable: false }, teaching_tool: { days: 7, renewals: 0, max: 1 } },
  }
  for (const [centreId, partner] of [
    [one, other],
    [other, one],
  ])
    await settleRules(caller, { ...rules, centreId, partnerCentres: [partner] })
}

async function register(
  caller: Caller,
  centreId: string,
  readers: readonly (readonly [string, string, string, string])[],
) {
  const made = []
  for (const [name, structureKind, structure, email] of readers)
    made.push(
      wanted(await registerReader(caller, { centreId, name, structureKind, structure, email, wantsReminders: true })),
    )
  return made
}

const ownReaders = [
  ["Awa Ferrandou-Diop", "association", "Les Tisserands du Mirail", "awa@tisserands.exemple.test"],
  ["Jean-Loup Castéra", "commune", "Ville de Val-Perdu, service des quartiers", "jl.castera@val-perdu.exemple.test"],
  ["Soumaya Belkhir", "school", "Collège des Trois-Cocus-Neufs", "s.belkhir@college.exemple.test"],
  ["Étienne Laborie", "landlord", "Habitat du Bief", "laborie@habitat-bief.exemple.test"],
  ["Margaux Pélissier", "none", "Université de Garonne-Amont", "margaux.pelissier@etu.exemple.test"],
  ["Karim Oustalet", "state", "Délégation aux quartiers", "k.oustalet@etat.exemple.test"],
  ["Ginette Roquelaure", "residents_council", "Conseil citoyen des Coteaux", ""],
] as const

const partnerReaders = [
  ["Maëlle Kerguelen", "public_body", "Cap Loire insertion", "maelle@cap-loire.exemple.test"],
  ["Yvon Tréhoult", "association", "Maison de quartier du Quai", "yvon@quai.exemple.test"],
] as const

/** Which copy, who, how many days ago; back how many days ago, or still out. The second is late. */
const loans: { copy: number; who: number; days: number; back?: number }[] = [
  { copy: 0, who: 4, days: 40, back: 26 },
  { copy: 1, who: 1, days: 38 },
  { copy: 2, who: 0, days: 33, back: 15 },
  { copy: 0, who: 2, days: 24, back: 10 },
  { copy: 4, who: 5, days: 20, back: 6 },
  { copy: 2, who: 0, days: 9 },
  { copy: 5, who: 0, days: 9 },
  { copy: 6, who: 3, days: 4 },
  { copy: 7, who: 7, days: 3 },
]

/** Somebody waits for what is late, somebody for what stands on the shelf. */
const holds = [
  { copy: 1, who: 2 },
  { copy: 8, who: 6 },
]

/** Days ago, as typed at the door, half of the day: six weeks without their week-ends. */
function visits(): [number, string, "morning" | "afternoon"][] {
  const typed = ["h", "a", "h", "c 45min", "h", "2s", "o", "a", "e", "s", "h 30min", "b"]
  const groups = ["14s Collège des Trois-Cocus-Neufs, 4e B", "8a Les Tisserands du Mirail", "11s Licence de sociologie"]
  const made: [number, string, "morning" | "afternoon"][] = []
  for (let days = 42; days >= 1; days -= 1) {
    const weekday = new Date(Date.now() - days * 86_400_000).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    made.push([days, typed[(days * 5) % typed.length] ?? "h", "afternoon"])
    if (days % 3 !== 0)
      made.push([days, typed[(days * 7 + 3) % typed.length] ?? "a", weekday === 1 ? "afternoon" : "morning"])
    if (days % 13 === 4) made.push([days, groups[days % groups.length] ?? "6a", "afternoon"])
  }
  return made
}

const acquisitions = [
  {
    what: "Faire équipe dans un quartier",
    way: "purchase",
    supplier: "Librairie du Préau",
    price: "21,50",
    documentKind: "book",
  },
  {
    what: "Tenir parole : guide du conseil citoyen",
    way: "gift",
    supplier: "Collectif des Trois Marches",
    documentKind: "report",
  },
  { what: "Le parc et ses usages", way: "exchange", supplier: "Confluences", documentKind: "report" },
] as const

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function wanted<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") throw new Error(`The readers of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
