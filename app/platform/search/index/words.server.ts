import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { bare } from "../analysis/spell.ts"
import { packed } from "./packed.ts"

/** Adds to the corpus' words those it has not met, within the transaction; waits for nobody. */
export async function keepWords(
  tx: Tx,
  words: ReadonlyMap<string, string>,
  table: "word" | "restricted_word",
): Promise<void> {
  if (words.size === 0) return
  const spellings = [...words.keys()]
  await sql`
    insert into ${sql.table(`search.${table}`)} (word, bare, lexeme)
    select word, bare, lexeme from unnest(${packed(spellings)}, ${packed(spellings.map(bare))}, ${packed([...words.values()])})
      as met (word, bare, lexeme)
    where not exists (select from ${sql.table(`search.${table}`)} as known where known.word = met.word)`.execute(
    tables(tx),
  )
}
