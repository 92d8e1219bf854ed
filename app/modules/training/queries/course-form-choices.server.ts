import { sql } from "kysely"
import { centreNames } from "#modules/centre/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { getLocale } from "#platform/messages/index.ts"
import { training } from "../tables.server.ts"

/** What the form of a course proposes: the other centres, the themes in use here. */
export async function courseFormChoices(tx: Tx, centreId: string) {
  const { rows } = await sql<{ id: string }>`
    select distinct theme_id as id from training.course where theme_id is not null
    union select distinct theme_id from activity.published_activity where centre_id = ${centreId} and theme_id is not null`.execute(
    training(tx),
  )
  const themes = await conceptNames(
    tx,
    rows.map(({ id }) => id),
    getLocale(),
  )
  const others = [...(await centreNames(tx)).values()].filter(({ id }) => id !== centreId)
  return {
    partners: others.map(({ id, shortName }) => ({ value: id, label: shortName })),
    themes: [...themes.values()].map(({ name }) => name).sort((one, other) => one.localeCompare(other)),
  }
}
