import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { placeOf } from "../queries/place-of.server.ts"
import { directory } from "../tables.server.ts"

/**
 * Makes the public card of a person say what their sheet says, or takes it away: a card stands while a consent runs. It holds names, running
 * functions, skills, territory and presentation; never an address, a telephone or a note.
 */
export async function refreshCard(tx: Tx, centreId: string, personId: string): Promise<void> {
  const db = directory(tx)
  const { rows } = await sql<Shown>`
    select p.given_name, p.family_name, p.presentation, p.territory_id, p.email is not null as can_be_written_to,
      array(select concat_ws(', ', nullif(f.title, ''), s.name) from directory.position f join directory.structure s on s.id = f.structure_id
        where f.centre_id = p.centre_id and f.person_id = p.id and (f.to_on is null or f.to_on >= current_date)
        order by f.from_on desc nulls last, f.id) as functions,
      array(select concept_id from directory.person_skill k where k.centre_id = p.centre_id and k.person_id = p.id order by 1) as concept_ids
    from directory.person p
    where p.centre_id = ${centreId} and p.id = ${personId} and p.family_name is not null
      and exists (select from directory.consent c where c.centre_id = p.centre_id and c.person_id = p.id and c.withdrawn_on is null)`.execute(
    db,
  )
  const shown = rows[0]
  if (shown === undefined) {
    await db.deleteFrom("directory.card").where("centre_id", "=", centreId).where("person_id", "=", personId).execute()
    return
  }
  const name = [shown.given_name, shown.family_name].filter(Boolean).join(" ")
  const columns = {
    name,
    functions: shown.functions,
    presentation: shown.presentation,
    concept_ids: shown.concept_ids,
    ...(await placeOf(tx, shown.territory_id)),
    search_text: searchable([name, ...shown.functions, shown.presentation].join(" ")),
    can_be_written_to: shown.can_be_written_to,
  }
  await db
    .insertInto("directory.card")
    .values({ centre_id: centreId, person_id: personId, ...columns })
    .onConflict((conflict) => conflict.columns(["centre_id", "person_id"]).doUpdateSet(columns))
    .execute()
}

interface Shown {
  given_name: string | null
  family_name: string
  presentation: string
  territory_id: string | null
  can_be_written_to: boolean
  functions: string[]
  concept_ids: string[]
}
