import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned, tables } from "#platform/db/index.server.ts"
import type { SearchEntry, Visibility } from "./entry.ts"
import { packed } from "./packed.ts"
import type { Row } from "./row.ts"

export type Thing = Pick<SearchEntry, "kind" | "id">

/** Writes rows that anyone may find, anew or over those that stood for the same things. */
export async function writePublic(tx: Tx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    ${planned}insert into search.public_entry (id, kind, day, sort_title, facets, linked, fingerprint, shown, words)
    select id::uuid, kind, day, sort_title, facets, linked, fingerprint::uuid, shown, words::tsvector from ${unnested(rows)}
    on conflict (id, kind) do update set day = excluded.day, sort_title = excluded.sort_title, facets = excluded.facets,
      linked = excluded.linked, fingerprint = excluded.fingerprint, shown = excluded.shown, words = excluded.words`.execute(
    tables(tx),
  )
}

/** Writes rows that only some may find; none stands yet for the same things. */
export async function writeRestricted(tx: Tx, rows: readonly Row[], entries: readonly SearchEntry[]): Promise<void> {
  if (rows.length === 0) return
  const readers = entries.map((entry) => ({ id: entry.id, kind: entry.kind, ...readersOf(entry.visibility) }))
  await sql`
    insert into search.restricted_entry
      (id, kind, day, sort_title, facets, linked, fingerprint, shown, words, audience, centre_ids, account_ids)
    select reader.id, row.kind, day, sort_title, facets, linked, fingerprint::uuid, shown, words::tsvector, audience, centre_ids, account_ids
    from ${unnested(rows)} join jsonb_to_recordset(${JSON.stringify(readers)}::jsonb)
      as reader (id uuid, kind text, audience text, centre_ids uuid[], account_ids uuid[])
      on reader.id = row.id::uuid and reader.kind = row.kind`.execute(tables(tx))
}

export async function forgetPublic(tx: Tx, things: readonly Thing[]): Promise<void> {
  if (things.length === 0) return
  await sql`delete from search.public_entry
    using unnest(${packed(things.map(({ kind }) => kind))}, ${packed(things.map(({ id }) => id))}) as gone (kind, id)
    where public_entry.kind = gone.kind and public_entry.id = gone.id::uuid`.execute(tables(tx))
}

export async function forgetRestricted(tx: Tx, things: readonly Thing[]): Promise<void> {
  if (things.length === 0) return
  await sql`${planned}select search.forget_restricted(
    ${packed(things.map(({ kind }) => kind))}, ${packed(things.map(({ id }) => id))}::uuid[])`.execute(tables(tx))
}

/** The fingerprints of the rows that stand for these things, by kind and id; restricted ones as far as the actor sees them. */
export async function knownFingerprints(tx: Tx, things: readonly Thing[]): Promise<Map<string, string>> {
  const ids = packed(things.map(({ id }) => id))
  const { rows } = await sql<{ id: string; kind: string; fingerprint: string }>`
    ${planned}select id, kind, replace(fingerprint::text, '-', '') as fingerprint from search.public_entry where id = any (${ids}::uuid[])
    union all
    select id, kind, replace(fingerprint::text, '-', '') from search.restricted_entry where id = any (${ids}::uuid[])
  `.execute(tables(tx))
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row.fingerprint]))
}

function unnested(rows: readonly Row[]) {
  return sql`unnest(${packed(rows.map((row) => row.id))}, ${packed(rows.map((row) => row.kind))}, ${rows.map((row) => row.day)}::int[],
    ${packed(rows.map((row) => row.sortTitle))}, ${packed(rows.map((row) => row.facets))}, ${rows.map((row) => row.linked)}::int[], ${packed(rows.map((row) => row.fingerprint))},
    ${packed(rows.map((row) => row.shown))}, ${packed(rows.map((row) => row.words))})
    as row (id, kind, day, sort_title, facets, linked, fingerprint, shown, words)`
}

function readersOf(visibility: Visibility) {
  return {
    audience: visibility.audience,
    centre_ids: "centreIds" in visibility ? visibility.centreIds : [],
    account_ids: visibility.audience === "accounts" ? visibility.accountIds : [],
  }
}
