import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

// What codes mean never changes within a database, which a facet's stamp names: it may be remembered for as long as the process lives.
const remembered = new Map<string, Map<number, string>>()

/** The values that these codes stand for, in facets known by their stamps. */
export async function valuesOf(
  tx: Tx,
  wanted: readonly { stamp: string; codes: readonly number[] }[],
): Promise<(stamp: string, code: number) => string> {
  const unknown = wanted.flatMap(({ stamp, codes }) =>
    codes.filter((code) => remembered.get(stamp)?.has(code) !== true),
  )
  const read = new Map<number, string>()
  if (unknown.length > 0) {
    const { rows } = await sql<{ code: number; value: string }>`
      select code, value from search.facet_value where code = any (${unknown}::int[])`.execute(tables(tx))
    for (const row of rows) read.set(row.code, row.value)
  }
  for (const { stamp, codes } of wanted) remember(stamp, codes, read)
  return (stamp, code) => remembered.get(stamp)?.get(code) ?? ""
}

function remember(stamp: string, codes: readonly number[], read: ReadonlyMap<number, string>): void {
  const values = remembered.get(stamp) ?? new Map<number, string>()
  remembered.set(stamp, values)
  for (const code of codes) {
    const value = read.get(code)
    if (value !== undefined) values.set(code, value)
  }
}
