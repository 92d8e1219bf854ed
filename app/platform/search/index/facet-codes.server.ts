import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned, tables } from "#platform/db/index.server.ts"
import type { SearchEntry } from "./entry.ts"
import { packed } from "./packed.ts"
import type { FacetCodes } from "./row.ts"
import { facetsOf } from "./row.ts"
import { signOfMark } from "./signs.ts"

type Pair = readonly [facet: string, value: string]

/** Codes for all the facets and values of these entries; new ones are given a code within the transaction. */
export async function facetCodesFor(tx: Tx, entries: readonly SearchEntry[]): Promise<FacetCodes> {
  const pairs = pairsOf(entries)
  const marks = await marksOf(tx, [...new Set(pairs.map(([facet]) => facet))])
  const codes = await codesOf(tx, pairs)
  return {
    sign: (facet) => signOfMark(required(marks.get(facet), facet)),
    code: (facet, value) => required(codes.get(facet)?.get(value), facet),
  }
}

/** Each facet and value once, in one order for everyone, so that two writers never wait for each other in a circle. */
function pairsOf(entries: readonly SearchEntry[]): Pair[] {
  const values = new Map<string, Set<string>>()
  for (const [facet, some] of entries.flatMap(facetsOf)) {
    const all = values.get(facet) ?? new Set()
    for (const value of some) all.add(value)
    values.set(facet, all)
  }
  return [...values.keys()]
    .sort()
    .flatMap((facet) => [...(values.get(facet) ?? [])].sort().map((value): Pair => [facet, value]))
}

async function marksOf(tx: Tx, names: readonly string[]): Promise<Map<string, number>> {
  const found = await readMarks(tx, names)
  const missing = names.filter((name) => !found.has(name))
  if (missing.length === 0) return found
  await sql`insert into search.facet (name) select unnest(${missing}::text[]) on conflict (name) do nothing`.execute(
    tables(tx),
  )
  return await readMarks(tx, names)
}

async function readMarks(tx: Tx, names: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; mark: number }>`
    ${planned}select name, mark from search.facet where name = any (${names}::text[])`.execute(tables(tx))
  return new Map(rows.map((row) => [row.name, row.mark]))
}

async function codesOf(tx: Tx, pairs: readonly Pair[]): Promise<Map<string, Map<string, number>>> {
  const found = await readCodes(tx, pairs)
  const missing = pairs.filter(([facet, value]) => found.get(facet)?.has(value) !== true)
  if (missing.length === 0) return found
  await sql`insert into search.facet_value (facet, value) select * from ${unnested(missing)}
    on conflict (facet, value) do nothing`.execute(tables(tx))
  return await readCodes(tx, pairs)
}

async function readCodes(tx: Tx, pairs: readonly Pair[]): Promise<Map<string, Map<string, number>>> {
  const { rows } = await sql<{ facet: string; value: string; code: number }>`
    ${planned}select facet, value, code from search.facet_value where (facet, value) in (select * from ${unnested(pairs)})
  `.execute(tables(tx))
  const codes = new Map<string, Map<string, number>>()
  for (const { facet, value, code } of rows)
    codes.set(facet, (codes.get(facet) ?? new Map<string, number>()).set(value, code))
  return codes
}

function unnested(pairs: readonly Pair[]) {
  return sql`unnest(${packed(pairs.map(([facet]) => facet))}, ${packed(pairs.map(([, value]) => value))})`
}

function required(found: number | undefined, facet: string): number {
  if (found === undefined) throw new Error(`No code for a value of the facet ${facet}.`)
  return found
}
