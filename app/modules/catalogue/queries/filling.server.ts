import { sql } from "kysely"
import { readSetting } from "#platform/config/settings.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { catalogue } from "../tables.server.ts"

/** A large base on its way in, told to everyone who searches meanwhile: the records expected, and those of which imports. */
export type Filling = { origin: string; records: number }

export const fillingSetting = "catalogue.filling"

export async function findFilling(tx: Tx): Promise<Filling | undefined> {
  return (await readSetting(tx, fillingSetting)) as Filling | undefined
}

/** How many records are in, of how many that are expected; undefined when no large base is on its way. */
export async function fillingProgress(tx: Tx): Promise<{ records: number; expected: number } | undefined> {
  const filling = await findFilling(tx)
  if (filling === undefined) return undefined
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from catalogue.record`.execute(catalogue(tx))
  return { records: rows[0]?.n ?? 0, expected: filling.records }
}

/** Whether a centre has begun to import from an origin, for good. */
export async function hasImported(tx: Tx, wanted: { centreId: string; origin: string }): Promise<boolean> {
  const row = await catalogue(tx)
    .selectFrom("catalogue.import_run as run")
    .innerJoin("catalogue.origin as origin", (join) =>
      join.onRef("origin.id", "=", "run.origin_id").onRef("origin.centre_id", "=", "run.centre_id"),
    )
    .select("run.id")
    .where("run.centre_id", "=", wanted.centreId)
    .where("origin.name", "=", wanted.origin)
    .where("run.dry_run", "=", false)
    .executeTakeFirst()
  return row !== undefined
}
