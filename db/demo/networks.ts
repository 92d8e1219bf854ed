import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { createPerson, keepOwnSheet, searchPeople } from "#modules/directory/index.server.ts"
import {
  addMember,
  animateNetwork,
  findNetwork,
  listNetworks,
  openNetwork,
  planMeeting,
} from "#modules/networks/index.server.ts"
import { regulars } from "#modules/networks/testing/demonstration.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"
import { accountOf, at, day, wanted } from "./networks/made.ts"
import { makePreYear } from "./networks/pre.ts"
import { presented } from "./networks/presented.ts"

/** The eight networks whose meetings the ledger has, with those who came as members. One that is open already stays as it is. */
export const demonstration: Demonstration = { name: "networks", create }

const liveliest = "Coordonnateurs PRE"

async function create(caller: Caller): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, mainCentreSlug))
  if (centre === undefined) throw new Error(`The centre ${mainCentreSlug} of the demonstration is missing.`)
  const centreId = centre.id
  const there = new Set((await read(caller, (tx) => listNetworks(tx, "2017-01-01", centreId))).map(({ name }) => name))
  const officer = await accountOf(caller, "mission@exemple.test", "Yanis Bouscatel", centreId, "staff")
  const professional = await professionalOf(caller, centreId)
  for (const { members, name, ...face } of presented) {
    if (there.has(name)) continue
    const contactEmail = "reseaux@exemple.test"
    const { slug } = wanted(await openNetwork(officer, { ...face, name, centreId, contactEmail }))
    const network = await read(caller, (tx) => findNetwork(tx, slug))
    if (network === undefined) throw new Error(`The network ${name} of the demonstration is missing.`)
    const ids = { centreId, networkId: network.id }
    wanted(await animateNetwork(officer, { ...ids, animates: true }))
    const people = await read(caller, (tx) => regulars(tx, centreId, network.seriesId, members))
    for (const [place, { personId, from }] of people.entries())
      await addMember(officer, { ...ids, personId, fromOn: from, listed: place % 3 === 0, showsEmail: place % 2 === 0 })
    if (name !== liveliest) continue
    const { caller: account, ...member } = professional
    const { memberId } = wanted(await addMember(officer, { ...ids, ...member }))
    await makePreYear(caller, officer, { caller: account, memberId }, ids)
  }
  await planOthers(officer, centreId, there)
}

/** Dates to come of two other networks, each seen by others. */
async function planOthers(officer: Caller, centreId: string, there: ReadonlySet<string>): Promise<void> {
  for (const [name, days, visibility] of [
    ["Chefs de projet politique de la ville", 12, "public"],
    ["Formateurs FLE / FLI", 40, "network"],
  ] as const) {
    if (there.has(name)) continue
    const lines = await read(officer, (tx) => listNetworks(tx, day(0), centreId))
    const networkId = lines.find((line) => line.name === name)?.id
    if (networkId === undefined) continue
    const hours = { morningFrom: "09:30", morningTo: "12:30", afternoonFrom: "14:00", afternoonTo: "16:30" }
    const places = { enrols: "yes", capacity: 24 }
    const meeting = {
      centreId,
      networkId,
      date: day(days),
      title: `${name} : rencontre n° 1`,
      visibility,
      ...hours,
      ...places,
    }
    wanted(await planMeeting(officer, { ...meeting, place: "Passerelles Midi, salle Garonne" }, at(-6)))
  }
}

/** The account of the demonstration that takes part, with her sheet in the directory. */
async function professionalOf(caller: Caller, centreId: string) {
  const email = "professionnelle@exemple.test"
  const account = await accountOf(caller, email, "Rosa-Lou Castaing", centreId, "professional")
  const known = await read(caller, (tx) => searchPeople(tx, { centreId, text: email, limit: 1 }))
  const personId =
    known.found[0]?.id ??
    wanted(
      await createPerson(caller, { centreId, givenName: "Rosa-Lou", familyName: "Castaing", email, evenSo: "yes" }),
    ).personId
  // Linked already where the demonstration was interrupted after it.
  await keepOwnSheet(account, { personId, intent: "link" })
  return {
    caller: account,
    personId,
    fromOn: "2017-09-14",
    function: "Référente parentalité",
    listed: true,
    showsEmail: true,
  }
}
