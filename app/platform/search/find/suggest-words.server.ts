import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { spell, unaccented } from "../analysis/spell.ts"

/** The words of public things that begin so, whatever the accents; the most frequent first, a word and its plural counting as one, shown as the shorter one with its accents. */
export async function suggestWords(tx: Tx, prefix: string, limit = 8): Promise<string[]> {
  const plain = unaccented(spell(prefix))
  if (plain === "") return []
  const { rows } = await sql<{ word: string }>`
    select word from (
      select distinct on (bare) word, entries from search.word
      where bare like ${`${plain}%`} order by bare, length(word), word collate "C" desc
    ) as likely order by entries desc, word collate "C" limit ${Math.min(Math.max(limit, 1), 50)}`.execute(tables(tx))
  return rows.map((row) => row.word)
}
