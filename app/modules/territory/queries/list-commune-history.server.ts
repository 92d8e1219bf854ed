import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { HistoryLine } from "../domain/particulars.ts"
import type { TerritoryName } from "../domain/territory.ts"
import { territory } from "../tables.server.ts"

/** The changes of a commune's code, newest first; those of parts only are left out. */
export async function listCommuneHistory(tx: Tx, code: string): Promise<HistoryLine[]> {
  const side = (column: "from" | "to") => sql`
    json_agg(distinct jsonb_build_object('code', ${sql.ref(`${column}_code`)}, 'name', ${sql.ref(`${column}_name`)}))
      filter (where ${sql.ref(`${column}_status`)} = 'COM')`
  const { rows } = await sql<HistoryLine & { from: HistoryLine["from"] | null; to: HistoryLine["to"] | null }>`
    with own as (
      select distinct date, kind, to_code from territory.commune_change
      where (from_code = ${code} and from_status = 'COM') or (to_code = ${code} and to_status = 'COM')
    )
    select c.date, c.kind, ${side("from")} as "from", ${side("to")} as "to"
    from territory.commune_change c
    where exists (select from own where own.date = c.date and own.kind = c.kind and own.to_code = c.to_code)
      and (from_code = ${code} or to_code = ${code}
        or to_code in (select to_code from own where own.date = c.date and own.kind = c.kind))
    group by c.date, c.kind order by c.date desc, c.kind`.execute(territory(tx))
  return rows.map((row) => ({ ...row, from: row.from ?? [], to: row.to ?? [] }))
}

/** The communes of today that hold the territory of one that is gone. */
export async function listSuccessors(tx: Tx, id: string): Promise<TerritoryName[]> {
  const { rows } = await sql<TerritoryName>`
    select t.id, t.level, t.code, t.name from territory.succession s join territory.territory t on t.id = s.successor_id
    where s.former_id = ${id} order by t.population desc nulls last, t.name`.execute(territory(tx))
  return rows
}
