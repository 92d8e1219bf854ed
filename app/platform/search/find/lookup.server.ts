import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { bare } from "../analysis/spell.ts"
import type { Word } from "../analysis/words.ts"
import type { Lexemes } from "../query/compile.ts"

const mostSpellings = 8

/** The lexemes under which the corpus holds these words, whatever their accents: "evenement" is also looked for as "événement". */
export async function lexemesOf(tx: Tx, words: readonly Word[]): Promise<Lexemes> {
  const bares = [...new Set(words.map((word) => bare(word.spelling)))]
  if (bares.length === 0) return (word) => [word.lexeme]
  const { rows } = await sql<{ bare: string; lexeme: string }>`
    select bare, lexeme from search.word where bare = any (${bares}::text[]) group by bare, lexeme
    union select bare, lexeme from search.restricted_word where bare = any (${bares}::text[])
    order by bare, lexeme`.execute(tables(tx))
  const spellings = Map.groupBy(rows, (row) => row.bare)
  return (word) => {
    // The stem of a word typed without its accents may be another word's: "chatiment" gives "chat". The corpus knows better.
    const known = spellings.get(bare(word.spelling))
    return known === undefined ? [word.lexeme] : known.slice(0, mostSpellings).map((row) => row.lexeme)
  }
}

/** The codes of the values to filter by, facet by facet; a value that no entry has had stands as 0, which matches nothing. */
export async function filterCodes(
  tx: Tx,
  filters: Readonly<Record<string, readonly string[]>>,
): Promise<Map<string, number[]>> {
  const wanted = Object.entries(filters).filter(([, values]) => values.length > 0)
  if (wanted.length === 0) return new Map()
  const pairs = wanted.flatMap(([facet, values]) => values.map((value) => [clean(facet), clean(value)] as const))
  const { rows } = await sql<{ facet: string; code: number }>`
    select facet, code from search.facet_value
    where (facet, value) in (select * from unnest(${pairs.map(([facet]) => facet)}::text[], ${pairs.map(([, value]) => value)}::text[]))
  `.execute(tables(tx))
  return new Map(
    wanted.map(([facet]) => [facet, [0, ...rows.filter((row) => row.facet === facet).map((row) => row.code)]]),
  )
}

/** Addresses carry anything: what PostgreSQL cannot hold is no value of ours. */
function clean(value: string): string {
  return value.toWellFormed().replaceAll("\0", "�")
}
