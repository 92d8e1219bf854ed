import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"

/** True when a centre has lines already: the demonstration is not made twice. */
export async function hasLines(tx: Tx, centreId: string): Promise<boolean> {
  const rows = await activity(tx)
    .selectFrom("activity.activity")
    .select("id")
    .where("centre_id", "=", centreId)
    .limit(1)
    .execute()
  return rows.length > 0
}

/** Structures that are there, by name: a demonstration that was interrupted goes on with them. */
export async function structuresByName(tx: Tx): Promise<Map<string, string>> {
  const rows = await activity(tx)
    .selectFrom("directory.published_structure")
    .select(["id", "name"])
    .where("merged_into", "is", null)
    .execute()
  return new Map(rows.map(({ id, name }) => [name ?? "", id ?? ""]))
}

/** The same for the people of a centre. */
export async function peopleByName(tx: Tx, centreId: string): Promise<Map<string, string>> {
  const rows = await activity(tx)
    .selectFrom("directory.published_person")
    .select(["id", "given_name", "family_name"])
    .where("centre_id", "=", centreId)
    .where("family_name", "is not", null)
    .execute()
  return new Map(rows.map(({ id, given_name, family_name }) => [`${given_name ?? ""} ${family_name ?? ""}`, id ?? ""]))
}
