import { sql } from "kysely"
import { conceptLineage, conceptsChanged } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { activity } from "../tables.server.ts"
import { closeThemes } from "./theme-lock.server.ts"

/** A theme that moves under another is counted under it from then on, in every year; what was frozen stays. Called once, by the module's door. */
export function followThemes(): void {
  conceptsChanged.on(retrace)
}

async function retrace(tx: Tx): Promise<void> {
  await closeThemes(tx)
  const { rows } = await sql<{ id: string }>`
    select distinct theme_id as id from activity.tally where theme_id is not null`.execute(activity(tx))
  const lineage = await conceptLineage(
    tx,
    rows.map(({ id }) => id),
  )
  const lines = JSON.stringify([...lineage].map(([theme, above]) => ({ theme, above: `{${above.join(",")}}` })))
  await sql`
    update activity.tally t set theme_ids = wanted.ids
    from (
      select theme, above::uuid[] as ids from jsonb_to_recordset(${lines}::jsonb) as one (theme uuid, above text)
    ) as wanted
    where t.theme_id = wanted.theme and not (t.theme_ids @> wanted.ids and t.theme_ids <@ wanted.ids)`.execute(
    activity(tx),
  )
}
