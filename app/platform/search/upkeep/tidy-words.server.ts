import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

/**
 * Counts how many entries have each word of the corpus, removes doubles, and words that nothing has had since the last time: a
 * word is given a day, because an entry being written meanwhile may have found it there and not added it again.
 */
export async function tidyWords(
  tx: Tx,
  words: "word" | "restricted_word",
  entries: "public_entry" | "restricted_entry",
): Promise<void> {
  const table = sql.table(`search.${words}`)
  const vectors = sql.lit(`select words from search.${entries}`)
  await sql`
    delete from ${table} as double using ${table} as first
    where first.word = double.word and first.lexeme = double.lexeme and first.ctid < double.ctid`.execute(tables(tx))
  await sql`
    with counted as materialized (select word as lexeme, ndoc from ts_stat(${vectors})),
    gone as (
      delete from ${table} as word using ${table} as same left join counted using (lexeme)
      where same.ctid = word.ctid and word.entries = 0 and counted.lexeme is null
    )
    update ${table} as word set entries = coalesce(counted.ndoc, 0)
    from ${table} as same left join counted using (lexeme)
    where same.ctid = word.ctid and word.entries <> coalesce(counted.ndoc, 0)`.execute(tables(tx))
}
