import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { facetValue } from "../index/clean.ts"
import { ofFacet, quoteLexeme } from "../index/lexemes.ts"

/** The identifiers of all public things of a kind that have this value of a facet, in their order: what is to be indexed anew when the value changes. */
export async function thingsWith(tx: Tx, kind: string, facet: string, value: string): Promise<string[]> {
  const { rows: codes } = await sql<{ facet: string; code: number }>`
    select facet, code from search.facet_value
    where (facet, value) in (('kind', ${facetValue(kind)}), (${facetValue(facet)}, ${facetValue(value)}))`.execute(
    tables(tx),
  )
  if (codes.length < 2) return []
  const match = codes.map(({ code }) => quoteLexeme(ofFacet(code))).join(" & ")
  const { rows } = await sql<{ id: string }>`
    select id from search.public_entry where words @@ ${match}::tsquery order by id`.execute(tables(tx))
  return rows.map(({ id }) => id)
}
