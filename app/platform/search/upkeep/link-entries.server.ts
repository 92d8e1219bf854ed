import { setTimeout as wait } from "node:timers/promises"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables, write } from "#platform/db/index.server.ts"
import type { Actor } from "#platform/session/actor.ts"
import { stopLexemes } from "../analysis/stop-words.ts"
import { nobodyWrites } from "../index/begin-batch.server.ts"
import { quoteLexeme } from "../index/lexemes.ts"
import { linker } from "../index/link-words.ts"
import { packed } from "../index/packed.ts"

type Table = "public_entry" | "restricted_entry"

interface List {
  version: number
  lexemes: string[]
}

interface Placed {
  id: string
  kind: string
  fingerprint: string
  words: string[] | null
  positions: number[] | null
}

const batch = 500

/** Links the words of entries written before the newest list of common words, then lets queries go by that list. */
export async function linkEntries(actor: Actor, signal: AbortSignal): Promise<void> {
  for (const table of ["public_entry", "restricted_entry"] as const) {
    let after: string | undefined = "00000000-0000-0000-0000-000000000000"
    while (after !== undefined && !signal.aborted) {
      const from: string = after
      after = await write(actor, (tx) => linkBatch(tx, table, from))
    }
  }
  for (let tries = 0; tries < 10 && !signal.aborted && !(await write(actor, makeReady)); tries += 1) await wait(200)
}

/** Links some entries whose ids come after `after`; answers the last id, or undefined when there is no more. */
async function linkBatch(tx: Tx, table: Table, after: string): Promise<string | undefined> {
  const list = await newestList(tx)
  if (list === undefined) return undefined
  const rows = await placedWords(tx, table, after, list)
  if (rows.length === 0) return undefined
  const linked = new Set(list.lexemes)
  const links = rows.map((row) => linksOf(row.words ?? [], row.positions ?? [], linked))
  // An entry that was written anew meanwhile has its links already: its fingerprint differs.
  await sql`
    update ${sql.table(`search.${table}`)} as entry set words = entry.words || made.links::tsvector, linked = ${list.version}
    from unnest(${packed(rows.map((row) => row.id))}, ${packed(rows.map((row) => row.kind))},
      ${packed(rows.map((row) => row.fingerprint))}, ${packed(links)}) as made (id, kind, fingerprint, links)
    where entry.id = made.id::uuid and entry.kind = made.kind and entry.fingerprint = made.fingerprint::uuid`.execute(
    tables(tx),
  )
  return rows.at(-1)?.id
}

async function newestList(tx: Tx): Promise<List | undefined> {
  const { rows } = await sql<List>`
    select version, lexemes from search.linked_words order by version desc limit 1`.execute(tables(tx))
  return rows[0]
}

/** Entries not linked yet, with those of their words that matter here, in the order of the text. */
async function placedWords(tx: Tx, table: Table, after: string, { version, lexemes }: List): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select entry.id, entry.kind, entry.fingerprint, placed.words, placed.positions
    from (
      select * from ${sql.table(`search.${table}`)} where id > ${after}::uuid and linked < ${version} order by id limit ${batch}
    ) as entry
    left join lateral (
      select array_agg(lexeme order by position) as words, array_agg(position::int order by position) as positions
      from unnest(entry.words) as word (lexeme, positions, weights), unnest(word.positions) as position
      where lexeme = any (${lexemes}::text[]) or lexeme = any (${stopLexemes}::text[])
    ) as placed on true order by entry.id`.execute(tables(tx))
  return rows
}

function linksOf(words: readonly string[], positions: readonly number[], linked: ReadonlySet<string>): string {
  const links = new Set<string>()
  const follow = linker(linked, (link) => links.add(quoteLexeme(link)))
  words.forEach((word, index) => {
    if (index > 0 && positions[index] !== (positions[index - 1] ?? 0) + 1) follow.interrupt()
    follow.word(word, !linked.has(word))
  })
  return [...links].join(" ")
}

/**
 * Only when every entry is linked, and no writer is at work that may have read the list before; otherwise the next time. Writers
 * never wait for this.
 */
async function makeReady(tx: Tx): Promise<boolean> {
  if (!(await nobodyWrites(tx))) return false
  await sql`
    update search.linked_words as list set ready = true
    where not ready and version = (select max(version) from search.linked_words)
      and not exists (select from search.public_entry where linked < list.version)
      and not exists (select from search.restricted_entry where linked < list.version)`.execute(tables(tx))
  return true
}
