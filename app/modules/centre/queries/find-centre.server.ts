import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Centre } from "../domain/centre.ts"
import { isSlug } from "../domain/slug.ts"
import { centre } from "../tables.server.ts"
import { centreOfRow } from "./centre-columns.server.ts"

/** The centre at this word of an address, or undefined. */
export async function findCentreBySlug(tx: Tx, slug: string): Promise<Centre | undefined> {
  if (!isSlug(slug)) return undefined
  const row = await centre(tx).selectFrom("centre.centre").selectAll().where("slug", "=", slug).executeTakeFirst()
  return row === undefined ? undefined : centreOfRow(row)
}

/** The centre with this id, or undefined. */
export async function findCentre(tx: Tx, id: string): Promise<Centre | undefined> {
  if (!isUuid(id)) return undefined
  const row = await centre(tx).selectFrom("centre.centre").selectAll().where("id", "=", id).executeTakeFirst()
  return row === undefined ? undefined : centreOfRow(row)
}
