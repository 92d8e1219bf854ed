import { hash } from "node:crypto"
import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { facetCodesFor, signOfCode } from "./facet-codes.server.ts"
import type { FacetCodes } from "./facet-codes.server.ts"
import { dayOf, sortTitleOf } from "./order.ts"
import type { SearchEntry, Visibility } from "./entry.ts"
import { ofFacet, quoteLexeme } from "./lexemes.ts"
import type { Shown } from "./shown.ts"
import { analyseEntry } from "./vector.ts"
import { keepWords } from "./words.server.ts"

// Part of every fingerprint: raised when the analysis changes, so that a rebuild writes all rows again.
const analysisVersion = 1
const batchSize = 500
const longestShown = 20_000
// PostgreSQL puts the long columns of a row aside only when the row is longer than 2,032 bytes: a short one is padded up to that,
// or counting would read pages full of words.
const asideFrom = 2_040

/** Puts things in the index, or brings them up to date, in the caller's transaction; what has not changed is left alone. */
export async function indexThings(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  const latest = [...new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()]
  for (let from = 0; from < latest.length; from += batchSize) await indexBatch(tx, latest.slice(from, from + batchSize))
}

/** Takes things out of the index, in the caller's transaction. */
export async function removeThings(tx: Tx, kind: string, ids: readonly string[]): Promise<void> {
  const things = ids.map((id) => ({ kind, id }))
  await forgetPublic(tx, things)
  await forgetRestricted(tx, things)
}

async function indexBatch(tx: Tx, batch: readonly SearchEntry[]): Promise<void> {
  const printed = batch.map((entry) => ({ entry, fingerprint: fingerprintOf(entry) }))
  const known = await knownFingerprints(tx, batch)
  const changed = printed.filter(({ entry, fingerprint }) => known.get(`${entry.kind} ${entry.id}`) !== fingerprint)
  if (changed.length === 0) return
  const codes = await facetCodesFor(tx, facetsOf(changed.map(({ entry }) => entry)))
  const open = changed.filter(({ entry }) => entry.visibility.audience === "public")
  const closed = changed.filter(({ entry }) => entry.visibility.audience !== "public")
  await forgetPublic(
    tx,
    closed.map(({ entry }) => entry),
  )
  await forgetRestricted(
    tx,
    changed.map(({ entry }) => entry),
  )
  await writePublic(
    tx,
    open.map(({ entry, fingerprint }) => rowOf(entry, fingerprint, codes)),
  )
  await writeRestricted(
    tx,
    closed.map(({ entry, fingerprint }) => rowOf(entry, fingerprint, codes)),
    closed.map(({ entry }) => entry),
  )
}

type Thing = Pick<SearchEntry, "kind" | "id">

interface Row {
  id: string
  kind: string
  day: number
  sortTitle: string
  facets: string
  fingerprint: string
  shown: string
  words: string
  spellings: Map<string, string>
}

function rowOf(entry: SearchEntry, fingerprint: string, codes: FacetCodes): Row {
  const { vector, size, words } = analyseEntry(entry)
  let facets = ""
  let facetLexemes = ""
  for (const [facet, values] of allFacets(entry)) {
    facets += codes.sign(facet)
    for (const code of new Set(values.map((value) => codes.code(facet, value)))) {
      facets += signOfCode(code)
      facetLexemes += `${quoteLexeme(ofFacet(code))} `
    }
  }
  const shown: Shown = { title: entry.title, text: entry.text?.slice(0, longestShown), data: entry.data }
  return {
    id: entry.id,
    kind: entry.kind,
    day: dayOf(entry.date),
    sortTitle: sortTitleOf(entry.sortTitle ?? entry.title),
    facets,
    fingerprint,
    // As JSON in plain text: its escapes hold what PostgreSQL cannot, and nothing is parsed on the way in.
    shown: JSON.stringify(shown).padEnd(asideFrom - size),
    words: vector + facetLexemes,
    spellings: words,
  }
}

async function writePublic(tx: Tx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await keepWords(tx, merged(rows), "word")
  await sql`
    insert into search.public_entry (id, kind, day, sort_title, facets, fingerprint, shown, words)
    select id, kind, day, sort_title, facets, fingerprint, shown, words::tsvector from ${rowsOf(rows)}
    on conflict (id, kind) do update set day = excluded.day, sort_title = excluded.sort_title, facets = excluded.facets,
      fingerprint = excluded.fingerprint, shown = excluded.shown, words = excluded.words`.execute(tables(tx))
}

async function writeRestricted(tx: Tx, rows: readonly Row[], entries: readonly SearchEntry[]): Promise<void> {
  if (rows.length === 0) return
  await keepWords(tx, merged(rows), "restricted_word")
  const readers = JSON.stringify(
    entries.map((entry) => ({ id: entry.id, kind: entry.kind, ...readersOf(entry.visibility) })),
  )
  await sql`
    insert into search.restricted_entry
      (id, kind, day, sort_title, facets, fingerprint, shown, words, audience, centre_ids, account_ids)
    select id, kind, day, sort_title, facets, fingerprint, shown, words::tsvector, audience, centre_ids, account_ids
    from ${rowsOf(rows)} join jsonb_to_recordset(${readers}::jsonb)
      as reader (id uuid, kind text, audience text, centre_ids uuid[], account_ids uuid[]) using (id, kind)`.execute(
    tables(tx),
  )
}

function rowsOf(rows: readonly Row[]) {
  return sql`unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.day)}::int[],
    ${rows.map((row) => row.sortTitle)}::text[], ${rows.map((row) => row.facets)}::text[], ${rows.map((row) => row.fingerprint)}::uuid[],
    ${rows.map((row) => row.shown)}::text[], ${rows.map((row) => row.words)}::text[])
    as row (id, kind, day, sort_title, facets, fingerprint, shown, words)`
}

async function knownFingerprints(tx: Tx, batch: readonly SearchEntry[]): Promise<Map<string, string>> {
  const ids = batch.map((entry) => entry.id)
  const { rows } = await sql<{ id: string; kind: string; fingerprint: string }>`
    select id, kind, fingerprint from search.public_entry where id = any (${ids}::uuid[])
    union all select id, kind, fingerprint from search.restricted_entry where id = any (${ids}::uuid[])`.execute(
    tables(tx),
  )
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row.fingerprint]))
}

async function forgetPublic(tx: Tx, things: readonly Thing[]): Promise<void> {
  if (things.length === 0) return
  await sql`delete from search.public_entry using ${thingsOf(things)}
    where public_entry.kind = gone.kind and public_entry.id = gone.id`.execute(tables(tx))
}

async function forgetRestricted(tx: Tx, things: readonly Thing[]): Promise<void> {
  if (things.length === 0) return
  const kinds = things.map((thing) => thing.kind)
  const ids = things.map((thing) => thing.id)
  await sql`select search.forget_restricted(${kinds}::text[], ${ids}::uuid[])`.execute(tables(tx))
}

function thingsOf(things: readonly Thing[]) {
  return sql`unnest(${things.map((thing) => thing.kind)}::text[], ${things.map((thing) => thing.id)}::uuid[]) as gone (kind, id)`
}

function allFacets(entry: SearchEntry): [string, readonly string[]][] {
  return [["kind", [entry.kind]], ...Object.entries(entry.facets ?? {}).filter(([, values]) => values.length > 0)]
}

function facetsOf(entries: readonly SearchEntry[]): Map<string, Set<string>> {
  const facets = new Map<string, Set<string>>()
  for (const [facet, values] of entries.flatMap(allFacets)) {
    const met = facets.get(facet) ?? new Set()
    for (const value of values) met.add(value)
    facets.set(facet, met)
  }
  return facets
}

function readersOf(visibility: Visibility) {
  return {
    audience: visibility.audience,
    centre_ids: "centreIds" in visibility ? visibility.centreIds : [],
    account_ids: visibility.audience === "accounts" ? visibility.accountIds : [],
  }
}

function merged(rows: readonly Row[]): Map<string, string> {
  const words = new Map<string, string>()
  for (const row of rows) for (const [spelling, lexeme] of row.spellings) words.set(spelling, lexeme)
  return words
}

function fingerprintOf(entry: SearchEntry): string {
  return hash("md5", `${analysisVersion} ${JSON.stringify(entry)}`, "hex")
}
