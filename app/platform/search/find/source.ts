import { sql } from "kysely"
import type { RawBuilder } from "kysely"

/** The tables a search reads: what everyone may find, and beside it what row security lets this actor find. */
export type Source = readonly ("search.public_entry" | "search.restricted_entry")[]

export function sourceOf(visibility: "public" | undefined): Source {
  return visibility === "public" ? ["search.public_entry"] : ["search.public_entry", "search.restricted_entry"]
}

/** The columns of the matching rows of all tables; every row when `match` is undefined. */
export function matching(
  source: Source,
  columns: RawBuilder<unknown>,
  match: string | undefined,
  tail = sql``,
): RawBuilder<unknown> {
  const condition = match === undefined ? sql`` : sql`where words @@ ${match}::tsquery`
  return sql.join(
    source.map((table) => sql`(select ${columns} from ${sql.table(table)} ${condition} ${tail})`),
    sql` union all `,
  )
}
