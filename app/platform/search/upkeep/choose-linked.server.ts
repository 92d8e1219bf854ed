import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"

// Below that, opening the rows is quick enough.
const fewestEntries = 300
const commonShare = 0.015
const most = 500

/**
 * Chooses the words so common that their phrases must be read from the index alone, by the counts of the corpus' words; starts a
 * new list when it would differ by more than a tenth from the newest one.
 */
export async function chooseLinkedWords(tx: Tx): Promise<void> {
  const { rows } = await sql<{ lexeme: string }>`
    select lexeme from search.word
    where entries >= greatest(${fewestEntries}::int, (select count(*) from search.public_entry) * ${commonShare}::float)
    group by lexeme order by max(entries) desc, lexeme limit ${most}`.execute(tables(tx))
  const wanted = rows.map((row) => row.lexeme)
  const { rows: newest } = await sql<{ lexemes: string[] }>`
    select lexemes from search.linked_words order by version desc limit 1`.execute(tables(tx))
  if (!differs(wanted, newest[0]?.lexemes ?? [])) return
  await sql`insert into search.linked_words (lexemes) values (${wanted}::text[])`.execute(tables(tx))
}

function differs(wanted: readonly string[], held: readonly string[]): boolean {
  const before = new Set(held)
  const kept = wanted.filter((lexeme) => before.has(lexeme)).length
  return wanted.length + held.length - 2 * kept > Math.max(wanted.length, held.length) / 10
}
