import { sql } from "kysely"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { training } from "../tables.server.ts"

/** The themes under which a centre has training activities, each with its NSF speciality, "" where none is said. */
export async function themeSpecialities(tx: Tx, centreId: string, locale: Locale) {
  const { rows } = await sql<{ id: string; nsf: string }>`
    select a.theme_id as id, coalesce(max(t.nsf), '') as nsf from activity.published_activity a
    left join training.theme_speciality t on t.centre_id = a.centre_id and t.theme_id = a.theme_id
    where a.centre_id = ${centreId} and a.theme_id is not null and a.kind in ('course_session', 'on_demand_course')
    group by a.theme_id`.execute(training(tx))
  const names = await conceptNames(
    tx,
    rows.map(({ id }) => id),
    locale,
  )
  return rows
    .map(({ id, nsf }) => ({ id, nsf, name: names.get(id)?.name ?? "" }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}
