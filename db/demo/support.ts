import { Readable } from "node:stream"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { createStructure, searchStructures } from "#modules/directory/index.server.ts"
import { listSupports, takeCall, writeEntry, writeInterview, writeSupport } from "#modules/support/index.server.ts"
import { activityTitled, writtenSupports } from "#modules/support/testing/demonstration.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"
import { accountOf } from "./networks/made.ts"
import type { DemoEntry, DemoSupport } from "./support/facts.ts"
import { supports } from "./support/facts.ts"
import { calls, callsFromElsewhere, interviews } from "./support/talks.ts"

/** What the main centre accompanies, its interviews and calls; a support that has its journal already stays as it is. */
export const demonstration: Demonstration = { name: "support", create }

async function create(caller: Caller): Promise<void> {
  const centreId = await centreOf(caller, mainCentreSlug)
  const written = await read(caller, (tx) => writtenSupports(tx, centreId))
  const officer = await accountOf(caller, "mission@exemple.test", "Yanis Bouscatel", centreId, "staff")
  for (const support of supports) if (!written.has(support.title)) await makeSupport(caller, centreId, support, officer)
  // The last of all tells that the rest is there.
  if (written.has("calls")) return
  for (const { days, follow, commune, ...interview } of interviews.map((one) => ({ follow: "", ...one }))) {
    const there = await read(caller, (tx) => territoriesById(tx, [commune]))
    made(
      await writeInterview(officer, {
        centreId,
        ...interview,
        territoryId: there.has(commune) ? commune : "",
        onDate: daysAgo(days),
        followUp: follow,
        followUpOn: follow === "" ? "" : daysAgo(-1),
      }),
    )
  }
  const elsewhere = await centreOf(caller, "estuaires")
  for (const call of callsFromElsewhere) await makeCall(caller, elsewhere, call, centreId)
  for (const call of calls) await makeCall(officer, centreId, call, centreId)
}

async function makeSupport(caller: Caller, centreId: string, support: DemoSupport, officer: Caller): Promise<void> {
  const { structure, departement, theme, next, entries, ...told } = support
  const place = `departement:${departement}`
  const [territoryId, themeIds, ties] = await read(caller, async (tx) => {
    const there = await territoriesById(tx, [place])
    const found = (await conceptsByLabel(tx, [theme])).get(theme) ?? []
    const lines = new Map<string, string>()
    for (const { tied } of entries)
      if (tied !== undefined) lines.set(tied, (await activityTitled(tx, centreId, tied)) ?? "")
    return [there.has(place) ? place : "", found.slice(0, 1).map(({ id }) => id), lines] as const
  })
  const structureIds = [await structureId(caller, structure)]
  const opened = {
    ...told,
    centreId,
    territoryId,
    structureIds,
    themeIds,
    published: told.published === true ? "yes" : "",
    officerIds: officer.actor.kind === "account" ? [officer.actor.accountId] : [],
    nextStep: next?.step ?? "",
    nextOn: next === undefined ? "" : daysAgo(-next.inDays),
  }
  const before = (await read(caller, (tx) => listSupports(tx, { ...everything, centreId }))).find(
    ({ title }) => title === told.title,
  )
  const supportId = before?.id ?? made(await writeSupport(caller, opened)).id
  for (const entry of entries) await makeEntry(officer, { centreId, supportId }, entry, ties)
}

const everything = { year: null, territoryId: "", themeId: "", officerId: "", state: "", text: "" } as const

async function makeEntry(
  caller: Caller,
  own: { centreId: string; supportId: string },
  { on, tied, half, file, ...entry }: DemoEntry,
  ties: ReadonlyMap<string, string>,
): Promise<void> {
  const onDate = typeof on === "number" ? daysAgo(on) : on
  const received =
    file === undefined
      ? undefined
      : await receiveFile(Readable.from([Buffer.from(file.text)]), { name: file.name, mediaType: "text/csv" })
  const tiedTo = tied === undefined ? "" : (ties.get(tied) ?? "")
  made(
    await writeEntry(caller, {
      ...own,
      ...entry,
      onDate,
      half: half ?? "",
      othersKind: "none",
      minutes: entry.minutes ?? null,
      tiedTo,
      file: received,
    }),
  )
}

type DemoCall = (typeof calls)[number] | (typeof callsFromElsewhere)[number]

async function makeCall(caller: Caller, centreId: string, call: DemoCall, forCentreId: string): Promise<void> {
  const { days, at, commune, ...told } = call
  const there = await read(caller, (tx) => territoriesById(tx, [commune]))
  const territoryId = there.has(commune) ? commune : ""
  made(await takeCall(caller, { ...told, centreId, territoryId, onDate: daysAgo(days), atTime: at, forCentreId }))
}

async function structureId(caller: Caller, { name, kind }: DemoSupport["structure"]): Promise<string> {
  const { found } = await read(caller, (tx) => searchStructures(tx, { text: name, limit: 5 }))
  const there = found.find((structure) => structure.name === name)
  return there?.id ?? made(await createStructure(caller, { name, kind, evenSo: "yes" })).structureId
}

async function centreOf(caller: Caller, slug: string): Promise<string> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, slug))
  if (centre === undefined) throw new Error(`The centre ${slug} of the demonstration is missing.`)
  return centre.id
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function made<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`The supports of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
