import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { commonLexemes } from "./common-lexemes.ts"
import type { SearchEntry } from "./entry.ts"
import type { LinkedWords } from "./row.ts"

// From this many entries on a batch speaks for the base that it begins.
const sample = 400

/**
 * The words to link in what is written now: those of the newest list, and those of the list that queries still go by while the
 * entries of old are being linked anew. The first large batch of all makes the first list, so that an import need not be linked
 * afterwards.
 */
export async function linkedWords(tx: Tx, batch: readonly SearchEntry[]): Promise<LinkedWords> {
  // As one text: the driver reads an array sign by sign.
  const { rows } = await sql<{ version: number; lexemes: string }>`
    select version, array_to_string(lexemes, ' ') as lexemes from search.linked_words
    where version >= coalesce((select max(version) from search.linked_words where ready), 0) order by version desc`.execute(
    tables(tx),
  )
  if (rows.length === 0 && batch.length >= sample) return await startList(tx, commonLexemes(batch))
  return { version: rows[0]?.version ?? 0, lexemes: new Set(rows.flatMap((row) => row.lexemes.split(" "))) }
}

async function startList(tx: Tx, lexemes: readonly string[]): Promise<LinkedWords> {
  if (lexemes.length === 0) return { version: 0, lexemes: new Set() }
  const { rows } = await sql<{ version: number }>`
    insert into search.linked_words (lexemes) values (${lexemes}::text[]) returning version`.execute(tables(tx))
  return { version: rows[0]?.version ?? 0, lexemes: new Set(lexemes) }
}
