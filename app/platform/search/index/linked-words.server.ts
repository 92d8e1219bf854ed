import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import type { LinkedWords } from "./row.ts"

/**
 * The words to link in what is written now: those of the newest list, and those of the list that queries still go by while the
 * entries of old are being linked anew.
 */
export async function linkedWords(tx: Tx): Promise<LinkedWords> {
  const { rows } = await sql<{ version: number; lexemes: string[] }>`
    select version, lexemes from search.linked_words
    where version >= coalesce((select max(version) from search.linked_words where ready), 0) order by version desc`.execute(
    tables(tx),
  )
  return { version: rows[0]?.version ?? 0, lexemes: new Set(rows.flatMap((row) => row.lexemes)) }
}
