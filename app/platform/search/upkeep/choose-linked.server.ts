import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { stopLexemes } from "../analysis/stop-words.ts"

// Below that, opening the rows is quick enough.
const fewestEntries = 300
const commonShare = 0.015
const most = 500
// A word that so many entries have must not be missing.
const missedShare = 0.04

/**
 * Chooses the words so common that their phrases must be read from the index alone, by the counts of the corpus' words; starts a
 * new list when the newest one misses a very common one.
 */
export async function chooseLinkedWords(tx: Tx): Promise<void> {
  const { rows } = await sql<{ lexeme: string; share: number }>`
    with base as (select count(*)::float as entries from search.public_entry)
    select lexeme, max(word.entries) / max(base.entries) as share from search.word, base
    where lexeme <> all (${stopLexemes}::text[]) and word.entries >= greatest(${fewestEntries}::int, base.entries * ${commonShare}::float)
    group by lexeme order by max(word.entries) desc, lexeme limit ${most}`.execute(tables(tx))
  const { rows: newest } = await sql<{ lexemes: string[] }>`
    select lexemes from search.linked_words order by version desc limit 1`.execute(tables(tx))
  const held = new Set(newest[0]?.lexemes)
  if (rows.every(({ lexeme, share }) => held.has(lexeme) || share < missedShare)) return
  await sql`insert into search.linked_words (lexemes) values (${rows.map((row) => row.lexeme)}::text[])`.execute(
    tables(tx),
  )
}
