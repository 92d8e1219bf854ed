import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"

/** The signs that stand for facets and their values in the rows of the index. */
export interface FacetCodes {
  sign(facet: string): string
  code(facet: string, value: string): number
}

/** Codes for all these facets and values; new ones are given a code within the transaction. */
export async function facetCodesFor(tx: Tx, facets: ReadonlyMap<string, ReadonlySet<string>>): Promise<FacetCodes> {
  const names = [...facets.keys()].sort()
  // In one order for everyone, so that two writers never wait for each other in a circle.
  const pairs = names.flatMap((name) => [...(facets.get(name) ?? [])].sort().map((value) => [name, value] as const))
  const marks = await marksOf(tx, names)
  const codes = await codesOf(tx, pairs)
  return {
    sign: (facet) => signOfMark(required(marks.get(facet), facet)),
    code: (facet, value) => required(codes.get(`${facet}\0${value}`), facet),
  }
}

/** Facets are written as signs of Latin-1, so that a reader of a row tells them from values. */
export function signOfMark(mark: number): string {
  return String.fromCharCode(0x21 + mark + (mark >= 0x5e ? 0x22 : 0))
}

/** Values are written as signs from U+0100 on, surrogates left out. */
export function signOfCode(code: number): string {
  const point = 0x100 + code
  return String.fromCodePoint(point < 0xd800 ? point : point + 0x800)
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
    select name, mark from search.facet where name = any (${names}::text[])`.execute(tables(tx))
  return new Map(rows.map((row) => [row.name, row.mark]))
}

async function codesOf(tx: Tx, pairs: readonly (readonly [string, string])[]): Promise<Map<string, number>> {
  const found = await readCodes(tx, pairs)
  const missing = pairs.filter(([facet, value]) => !found.has(`${facet}\0${value}`))
  if (missing.length === 0) return found
  await sql`insert into search.facet_value (facet, value)
    select * from unnest(${missing.map(([facet]) => facet)}::text[], ${missing.map(([, value]) => value)}::text[])
    on conflict (facet, value) do nothing`.execute(tables(tx))
  return await readCodes(tx, pairs)
}

async function readCodes(tx: Tx, pairs: readonly (readonly [string, string])[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ facet: string; value: string; code: number }>`
    select facet, value, code from search.facet_value
    where (facet, value) in (select * from unnest(${pairs.map(([facet]) => facet)}::text[], ${pairs.map(([, value]) => value)}::text[]))
  `.execute(tables(tx))
  return new Map(rows.map((row) => [`${row.facet}\0${row.value}`, row.code]))
}

function required(found: number | undefined, facet: string): number {
  if (found === undefined) throw new Error(`No code for a value of the facet ${facet}.`)
  return found
}
