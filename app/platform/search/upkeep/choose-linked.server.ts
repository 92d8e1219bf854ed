import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

// Below that, opening the rows is quick enough.
const fewestEntries = 300
const commonShare = 0.015
const most = 500

/**
 * Chooses the words so common that their phrases must be read from the index alone, by the counts of the corpus' words; starts a
 * new list when more than a tenth of them are missing in the newest one.
 */
export async function chooseLinkedWords(tx: Tx): Promise<void> {
  const { rows } = await sql<{ lexeme: string }>`
    select lexeme from search.word
    where entries >= greatest(${fewestEntries}::int, (select count(*) from search.public_entry) * ${commonShare}::float)
    group by lexeme order by max(entries) desc, lexeme limit ${most}`.execute(tables(tx))
  const wanted = rows.map((row) => row.lexeme)
  const { rows: newest } = await sql<{ lexemes: string[] }>`
    select lexemes from search.linked_words order by version desc limit 1`.execute(tables(tx))
  const held = new Set(newest[0]?.lexemes)
  const missing = wanted.filter((lexeme) => !held.has(lexeme)).length
  if (missing <= wanted.length / 10) return
  await sql`insert into search.linked_words (lexemes) values (${wanted}::text[])`.execute(tables(tx))
}
