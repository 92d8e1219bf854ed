import type { Insertable } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { SlotState } from "../domain/slot.ts"
import type { ActivityFunder, ActivityParticipation, ActivityPresence, ActivitySlot } from "../schema.ts"
import { activity } from "../tables.server.ts"
import { inChunks } from "./in-chunks.ts"
import type { LineInput } from "./line-input.ts"
import { headRow, participationRow, presenceRow, slotRow } from "./line-rows.ts"
import type { Resolved } from "./resolve-references.server.ts"

export interface Writing {
  centreId: string
  timeZone: string
  now: Date
  accountId: string | null
  reason: string
  frozenYears: readonly number[]
  resolved: Resolved
}

/** Writes whole new lines, with their slots, people, funders and first revision; answers their identifiers in the order given. */
export async function writeLines(tx: Tx, lines: readonly LineInput[], writing: Writing): Promise<string[]> {
  const { centreId, resolved } = writing
  const ids = await newIds(tx, lines.length + sum(lines, (line) => line.slots.length + line.participations.length))
  const takeId = () => ids.pop() ?? ""
  const slots: Insertable<ActivitySlot>[] = []
  const participations: Insertable<ActivityParticipation>[] = []
  const presences: Insertable<ActivityPresence>[] = []
  const funders: Insertable<ActivityFunder>[] = []
  const rows = lines.map((line) => {
    const id = takeId()
    const own = { centre_id: centreId, activity_id: id }
    const lineSlots = line.slots.map((slot) => ({
      ...own,
      id: takeId(),
      ...slotRow(slot, stateOf(line), writing.timeZone),
    }))
    const linePeople = line.participations.map((input) => {
      const row = { ...own, id: takeId(), ...participationRow(input, resolved) }
      presences.push(...presencesOf(input, row, lineSlots))
      return row
    })
    slots.push(...lineSlots)
    participations.push(...linePeople)
    funders.push(...line.funders.map((funder, position) => funderRow(own, funder, position)))
    const head = { ...headRow(line, resolved), status: line.status }
    return { id, line, head, after: { head, slots: lineSlots, participations: linePeople } }
  })
  await insertHeads(tx, rows, writing)
  const db = activity(tx)
  for (const chunk of inChunks(slots)) await db.insertInto("activity.slot").values(chunk).execute()
  for (const chunk of inChunks(participations)) await db.insertInto("activity.participation").values(chunk).execute()
  for (const chunk of inChunks(presences)) await db.insertInto("activity.presence").values(chunk).execute()
  for (const chunk of inChunks(funders)) await db.insertInto("activity.funder").values(chunk).execute()
  return rows.map(({ id }) => id)
}

interface LineRows {
  id: string
  line: LineInput
  head: ReturnType<typeof headRow> & { status: string }
  after: unknown
}

async function insertHeads(tx: Tx, rows: readonly LineRows[], writing: Writing): Promise<void> {
  const { centreId, now, accountId, reason, frozenYears } = writing
  const db = activity(tx)
  for (const chunk of inChunks(rows)) {
    await db
      .insertInto("activity.activity")
      .values(
        chunk.map(({ id, line, head }) => ({
          id,
          centre_id: centreId,
          ...head,
          origin_kind: line.origin?.kind ?? null,
          origin_id: line.origin?.id ?? null,
          created_at: now,
          updated_at: now,
        })),
      )
      .execute()
    await db
      .insertInto("activity.activity_centre")
      .values(
        chunk.flatMap(({ id, line }) => [
          { activity_id: id, centre_id: centreId, lead: true },
          ...partners(line, centreId).map((centre_id) => ({ activity_id: id, centre_id, lead: false })),
        ]),
      )
      .execute()
    await db
      .insertInto("activity.revision")
      .values(
        chunk.map(({ id, line, after }) => ({
          centre_id: centreId,
          activity_id: id,
          at: now,
          account_id: accountId,
          action: "recorded",
          reason,
          after_freeze: line.slots.some(({ date }) => frozenYears.includes(Number(date.slice(0, 4)))),
          before: "{}",
          after: JSON.stringify(after),
        })),
      )
      .execute()
  }
}

/** The centres that carry a line beside the one that leads. */
export function partners(line: { partnerCentreIds: string[] }, centreId: string): string[] {
  return [...new Set(line.partnerCentreIds)].filter((id) => id !== centreId)
}

export function funderRow(
  own: { centre_id: string; activity_id: string },
  funder: LineInput["funders"][number],
  position: number,
): Insertable<ActivityFunder> {
  return {
    ...own,
    position,
    structure_id: funder.structureId,
    name: funder.name,
    amount_cents: funder.amountCents,
  }
}

function presencesOf(
  input: LineInput["participations"][number],
  row: { centre_id: string; id: string; people: number },
  slots: readonly { id: string; state: string }[],
): Insertable<ActivityPresence>[] {
  const own = { centre_id: row.centre_id, participation_id: row.id }
  if (input.presences === "all")
    return slots
      .filter(({ state }) => state !== "cancelled")
      .map(({ id }) => ({ ...own, slot_id: id, ...presenceRow({ remote: false }, row.people) }))
  return input.presences.flatMap((said) => {
    const slot = slots[said.slot]
    return slot === undefined ? [] : [{ ...own, slot_id: slot.id, ...presenceRow(said, row.people) }]
  })
}

/** New slots are as their line is. */
function stateOf(line: LineInput): SlotState {
  return line.status
}

export async function newIds(tx: Tx, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select platform.new_id() as id from generate_series(1, ${count})`.execute(
    activity(tx),
  )
  return rows.map(({ id }) => id)
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
