import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned, tables } from "#platform/db/index.server.ts"
import { bare } from "../analysis/spell.ts"
import { packed } from "./packed.ts"

/** Adds to the corpus' words those it has not met, within the transaction; waits for nobody. */
export async function keepWords(
  tx: Tx,
  words: ReadonlyMap<string, string>,
  table: "word" | "restricted_word",
): Promise<void> {
  if (words.size === 0) return
  const missing = await unknownAmong(tx, [...words.keys()], table)
  if (missing.length === 0) return
  const lexemes = missing.map((spelling) => words.get(spelling) ?? spelling)
  await sql`
    ${planned}insert into ${sql.table(`search.${table}`)} (word, bare, lexeme)
    select * from unnest(${packed(missing)}, ${packed(missing.map(bare))}, ${packed(lexemes)})`.execute(tables(tx))
}

/** In a large base nearly all words of a batch are known: the rest is sent for the others only. */
async function unknownAmong(
  tx: Tx,
  spellings: readonly string[],
  table: "word" | "restricted_word",
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    ${planned}select word from unnest(${packed(spellings)}) as met (word)
    where not exists (select from ${sql.table(`search.${table}`)} as known where known.word = met.word)`.execute(
    tables(tx),
  )
  return rows.map(({ word }) => word)
}
