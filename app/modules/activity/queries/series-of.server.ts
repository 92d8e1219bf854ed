import type { Tx } from "#platform/db/index.server.ts"
import type { SeriesKind } from "../domain/kinds.ts"
import { activity } from "../tables.server.ts"

export interface SeriesLine {
  id: string
  kind: SeriesKind
  name: string
}

/** The networks, programmes, studies and supports of a centre under which activities are filed. */
export async function seriesOf(tx: Tx, centreId: string): Promise<SeriesLine[]> {
  const rows = await activity(tx)
    .selectFrom("activity.series")
    .select(["id", "kind", "name"])
    .where("centre_id", "=", centreId)
    .orderBy("kind")
    .orderBy("name")
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as SeriesKind }))
}

/** The names of series by identifier, of all centres: they name no person. */
export async function seriesNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await activity(tx)
    .selectFrom("activity.series")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The themes under which a centre files its activities, for a form to propose. */
export async function themesOf(tx: Tx, centreId: string): Promise<string[]> {
  const rows = await activity(tx)
    .selectFrom("activity.activity")
    .select("theme_id")
    .distinct()
    .where("centre_id", "=", centreId)
    .where("theme_id", "is not", null)
    .limit(100)
    .execute()
  return rows.flatMap(({ theme_id }) => theme_id ?? [])
}
