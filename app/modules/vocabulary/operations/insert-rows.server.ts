import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { DB } from "../schema.ts"
import { vocabulary } from "../tables.server.ts"

const batch = 5000

/** Inserts many rows as one document a batch; `columns` gives each its type: `{ concept_id: "uuid", value: "text" }`. */
export async function insertRows<Column extends string>(
  tx: Tx,
  table: keyof DB,
  columns: Record<Column, "uuid" | "text" | "boolean" | "integer">,
  rows: readonly Record<NoInfer<Column>, string | number | boolean | null>[],
): Promise<void> {
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)))
  const typed = sql.join(Object.entries<string>(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`))
  for (let at = 0; at < rows.length; at += batch) {
    const document = JSON.stringify(rows.slice(at, at + batch))
    await sql`insert into ${sql.table(table)} (${names})
      select ${names} from jsonb_to_recordset(${document}::jsonb) as given (${typed})
      on conflict do nothing`.execute(vocabulary(tx))
  }
}
