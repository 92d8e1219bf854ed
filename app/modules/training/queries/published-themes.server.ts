import type { Tx } from "#platform/db/index.server.ts"
import { training } from "../tables.server.ts"

/** The themes of published courses. */
export async function publishedThemes(tx: Tx): Promise<string[]> {
  const rows = await training(tx)
    .selectFrom("training.course")
    .select("theme_id")
    .distinct()
    .where("state", "=", "published")
    .where("theme_id", "is not", null)
    .execute()
  return rows.flatMap(({ theme_id }) => theme_id ?? [])
}
