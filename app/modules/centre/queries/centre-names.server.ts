import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { CentreName } from "../domain/centre.ts"
import { centre } from "../tables.server.ts"

/** The names of all centres by id: a few rows, for pages that name the centre of many things. */
export async function centreNames(tx: Tx): Promise<Map<string, CentreName>> {
  const { rows } = await sql<CentreName>`
    ${planned}select id, slug, name, short_name as "shortName" from centre.centre order by name`.execute(centre(tx))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The name of one centre, or undefined when there is none with this id. */
export async function centreName(tx: Tx, id: string): Promise<string | undefined> {
  return (await centreNames(tx)).get(id)?.name
}
