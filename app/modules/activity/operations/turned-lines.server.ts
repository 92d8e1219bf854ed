import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { activity } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { inChunks } from "./in-chunks.ts"
import { holdYears } from "./ledger-lock.server.ts"
import type { Revision } from "./note-revision.server.ts"
import { settle } from "./settle.server.ts"

export interface TurnedLine {
  centreId: string
  activityId: string
}

/** The lines that this person or structure takes part in. */
export async function linesOf(tx: Tx, column: "person_id" | "structure_id", id: string): Promise<TurnedLine[]> {
  const { rows } = await sql<TurnedLine>`
    select distinct centre_id as "centreId", activity_id as "activityId" from activity.participation where ${sql.ref(column)} = ${id}
    order by activity_id`.execute(activity(tx))
  return rows
}

/** Lines about to turn to what stays after a merge: their years held, then themselves locked, until the end of the transaction. */
export async function holdLines(tx: Tx, lines: readonly TurnedLine[]): Promise<void> {
  const chunks = inChunks(lines.map(({ activityId }) => activityId))
  // All the years before any line: who freezes a year between two of them would wait for the first, and the second for who freezes.
  const years = new Map<string, { centreId: string; year: number }>()
  for (const ids of chunks) {
    const { rows } = await sql<{ centreId: string; year: number }>`
      select distinct c.centre_id as "centreId", extract(year from s.date)::int as year
      from activity.slot s join activity.activity_centre c on c.activity_id = s.activity_id where s.activity_id = any(${ids}::uuid[])`.execute(
      activity(tx),
    )
    for (const row of rows) years.set(`${row.centreId} ${row.year}`, row)
  }
  const of = [...years.values()]
  await holdYears(tx, [...new Set(of.map(({ centreId }) => centreId))], [...new Set(of.map(({ year }) => year))])
  for (const ids of chunks)
    await sql`select id from activity.activity where id = any(${ids}::uuid[]) order by id for update`.execute(
      activity(tx),
    )
}

/** Turns lines to what stays after a merge: held while `turn` writes, with the same revision on each, and settled anew. */
export async function turnLines<Turned>(
  tx: Tx,
  caller: Caller,
  lines: readonly TurnedLine[],
  revision: Pick<Revision, "action" | "reason" | "before" | "after">,
  turn: () => Promise<Turned>,
): Promise<Turned> {
  await holdLines(tx, lines)
  const turned = await turn()
  await noteTurned(tx, caller, lines, revision)
  await settleLines(tx, lines)
  return turned
}

/** Adds the same revision to each of them: what a merge changes is told on every line that it touches, and after a freeze as a correction. */
async function noteTurned(
  tx: Tx,
  caller: Caller,
  lines: readonly TurnedLine[],
  revision: Pick<Revision, "action" | "reason" | "before" | "after">,
): Promise<void> {
  for (const chunk of inChunks(lines))
    await sql`
      insert into activity.revision (centre_id, activity_id, at, account_id, action, reason, after_freeze, before, after)
      select a.centre_id, a.id, ${new Date()}, ${accountIdOf(caller)}, ${revision.action}, ${revision.reason},
        exists (select from activity.slot s join activity.activity_centre c on c.activity_id = s.activity_id
          join activity.freeze f on f.centre_id = c.centre_id and f.year = extract(year from s.date) where s.activity_id = a.id),
        ${JSON.stringify(revision.before)}::jsonb, ${JSON.stringify(revision.after)}::jsonb
      from activity.activity a where a.id = any(${chunk.map(({ activityId }) => activityId)}::uuid[]) order by a.id`.execute(
      activity(tx),
    )
}

/** Who stands behind these lines' tallies is worked out anew. */
async function settleLines(tx: Tx, lines: readonly TurnedLine[]): Promise<void> {
  for (const [centreId, own] of Map.groupBy(lines, (line) => line.centreId))
    await settle(
      tx,
      centreId,
      own.map(({ activityId }) => activityId),
    )
}
