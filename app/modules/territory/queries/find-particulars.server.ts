import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ContratParticulars, QpvParticulars } from "../domain/particulars.ts"
import { territory } from "../tables.server.ts"

/** What only a priority neighbourhood has. */
export async function findQpvParticulars(tx: Tx, id: string): Promise<QpvParticulars | null> {
  const { rows } = await sql<QpvParticulars>`
    select generation, code_origin,
      (select coalesce(json_agg(${named}), '[]') from territory.qpv_passage p join territory.territory t on t.id = p.older_id where p.newer_id = ${id}) as older,
      (select coalesce(json_agg(${named}), '[]') from territory.qpv_passage p join territory.territory t on t.id = p.newer_id where p.older_id = ${id}) as newer
    from territory.qpv where territory_id = ${id}`.execute(territory(tx))
  return rows[0] ?? null
}

/** What only a contrat de ville has. */
export async function findContratParticulars(tx: Tx, id: string): Promise<ContratParticulars | null> {
  const { rows } = await sql<ContratParticulars>`
    select first_year, last_year, holder, perimeter_by, qpv_population,
      (select ${named} from territory.territory t where t.id = perimeter_id) as perimeter
    from territory.contrat_de_ville where territory_id = ${id}`.execute(territory(tx))
  return rows[0] ?? null
}

const named = sql`json_build_object('id', t.id, 'level', t.level, 'code', t.code, 'name', t.name)`
