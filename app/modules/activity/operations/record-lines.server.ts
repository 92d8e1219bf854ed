import { z } from "zod"
import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Work } from "#platform/operation/index.server.ts"
import { done, formId, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { reason } from "./fields.ts"
import { holdYears } from "./ledger-lock.server.ts"
import type { LineInput } from "./line-input.ts"
import { lineInput } from "./line-input.ts"
import { resolveReferences } from "./resolve-references.server.ts"
import { settle } from "./settle.server.ts"
import { partners, writeLines } from "./write-lines.server.ts"

/** Writes new lines of a centre, planned or held, named or counted: all of them or none. For modules, imports and typing in a row. */
export const recordLines = operation({
  name: "activity.record-lines",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), reason, lines: z.array(lineInput).min(1).max(2000) }),
  run: (work) => record(work, work.input),
})

/** The same for one line, as a form types it. */
export const recordActivity = operation({
  name: "activity.record",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: lineInput.extend({ centreId: z.uuid(), reason, formId }),
  run: (work) => record(work, { centreId: work.input.centreId, reason: work.input.reason, lines: [work.input] }),
})

interface Recording {
  centreId: string
  reason: string
  lines: LineInput[]
}

async function record(
  work: Pick<Work<unknown>, "tx" | "now" | "caller" | "audit">,
  { centreId, reason, lines }: Recording,
) {
  const { tx, now, caller, audit } = work
  const centre = await findCentre(tx, centreId)
  if (centre === undefined) return refused("activity_refused_unknown_centre")
  const people = lines.flatMap((line) => line.participations)
  const found = await resolveReferences(tx, centreId, {
    themes: lines.map(({ themeId }) => themeId),
    territories: lines.map(({ territoryId }) => territoryId),
    series: lines.map(({ seriesId }) => seriesId),
    people: people.map(({ personId }) => personId),
    structures: [...people, ...lines.flatMap(({ funders }) => funders)].map(({ structureId }) => structureId),
    centres: lines.flatMap((line) => partners(line, centreId)),
  })
  if (found.kind === "missing") return refused(found.refusal)
  if (lines.some(namesTwice)) return refused("activity_refused_named_twice")
  if (await originTaken(tx, lines)) return refused("activity_refused_origin_taken")
  const years = [...new Set(lines.flatMap(({ slots }) => slots.map(({ date }) => Number(date.slice(0, 4)))))]
  const carrying = [...new Set([centreId, ...lines.flatMap((line) => partners(line, centreId))])]
  const frozenYears = await holdYears(tx, carrying, years)
  if (frozenYears.length > 0 && reason === "") return refused("activity_refused_reason_frozen")
  const writing = {
    centreId,
    timeZone: centre.timezone,
    now,
    accountId: accountIdOf(caller),
    reason,
    frozenYears,
    resolved: found.resolved,
  }
  const ids = await writeLines(tx, lines, writing)
  await settle(tx, centreId, ids)
  const details = { lines: ids.length, years, ...(frozenYears.length > 0 ? { frozenYears, reason } : {}) }
  audit({ ...(ids.length === 1 ? { subject: { kind: "activity.activity", id: ids[0] ?? "" } } : {}), details })
  return done({ ids })
}

function namesTwice({ participations }: LineInput): boolean {
  const named = participations.flatMap(({ personId, visitorId, role }) => {
    const id = personId ?? visitorId
    return id === null ? [] : [`${id} ${role}`]
  })
  return new Set(named).size < named.length
}

async function originTaken(tx: Tx, lines: readonly LineInput[]): Promise<boolean> {
  const origins = lines.flatMap(({ origin }) => origin?.id ?? [])
  if (origins.length === 0) return false
  const rows = await activity(tx)
    .selectFrom("activity.activity")
    .select(["origin_kind", "origin_id"])
    .where("origin_id", "in", origins)
    .execute()
  const taken = new Set(rows.map(({ origin_kind, origin_id }) => `${origin_kind} ${origin_id}`))
  const keys = lines.flatMap(({ origin }) => (origin === null ? [] : `${origin.kind} ${origin.id}`))
  return keys.some((key) => taken.has(key)) || new Set(keys).size < keys.length
}
