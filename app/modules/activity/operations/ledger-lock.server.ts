import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

/**
 * Taken by every writer before it reads what it will change: shared, for these centres and years, so that a year is frozen
 * before or after a change and never in its middle. Answers the years among them that are frozen.
 */
export async function holdYears(tx: Tx, centreIds: readonly string[], years: readonly number[]): Promise<number[]> {
  // Always in one order: two writers of the same years never wait for each other crosswise.
  const keys = centreIds.flatMap((centreId) => years.map((year) => keyOf(centreId, year))).sort()
  if (keys.length === 0) return []
  for (const key of new Set(keys)) {
    await sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`.execute(activity(tx))
  }
  const frozen = await activity(tx)
    .selectFrom("activity.freeze")
    .select("year")
    .where("centre_id", "in", [...centreIds])
    .where("year", "in", [...years])
    .execute()
  return [...new Set(frozen.map(({ year }) => year))].sort((one, other) => one - other)
}

/** Taken by who freezes: waits for the writers at work, and keeps others out until the end of the transaction. */
export async function closeYear(tx: Tx, centreId: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${keyOf(centreId, year)}, 0))`.execute(activity(tx))
}

function keyOf(centreId: string, year: number): string {
  return `activity ${centreId} ${year}`
}
