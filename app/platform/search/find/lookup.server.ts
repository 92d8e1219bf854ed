import { sql } from "kysely"
import { tables } from "#platform/db/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { bare } from "../analysis/spell.ts"
import type { Word } from "../analysis/words.ts"
import { signOfMark } from "../index/facet-codes.server.ts"
import type { Lexemes } from "../query/compile.ts"

/** What the index knows of a search before it is asked. */
export interface Lookup {
  /**
   * The lexemes under which the corpus holds a word, whatever its accents: "evenement" is also looked for as "événement".
   * Undefined for a word that the corpus does not have.
   */
  held(word: Word): readonly string[] | undefined
  lexemes: Lexemes
  /** The codes of the values to filter by, by facet; 0 stands with them, so that a value no entry has had matches nothing. */
  filters: ReadonlyMap<string, readonly number[]>
  /** The signs under which facets stand in rows. */
  signs: ReadonlyMap<string, string>
}

interface Row {
  what: "word" | "value" | "facet"
  name: string
  lexeme: string | null
  code: number | null
}

const mostLexemes = 8

/** Looks up words, filters and facets in one question. */
export async function lookUp(
  tx: Tx,
  words: readonly Word[],
  filters: Readonly<Record<string, readonly string[]>>,
  facets: readonly string[],
): Promise<Lookup> {
  const bares = [...new Set(words.map((word) => bare(word.spelling)))]
  const wanted = Object.entries(filters).filter(([, values]) => values.length > 0)
  const pairs = wanted.flatMap(([facet, values]) => values.map((value) => [clean(facet), clean(value)] as const))
  const { rows } = await sql<Row>`
    select 'word' as what, bare as name, lexeme, null::int as code from search.word where bare = any (${bares}::text[]) group by bare, lexeme
    union
    select 'word', bare, lexeme, null from search.restricted_word where bare = any (${bares}::text[]) group by bare, lexeme
    union all
    select 'value', facet, null, code from search.facet_value join
      unnest(${pairs.map(([facet]) => facet)}::text[], ${pairs.map(([, value]) => value)}::text[]) as wanted (facet, value) using (facet, value)
    union all
    select 'facet', name, null, mark from search.facet where name = any (${facets}::text[])`.execute(tables(tx))
  const spellings = Map.groupBy(
    rows.filter((row) => row.what === "word"),
    (row) => row.name,
  )
  const held = (word: Word) =>
    spellings
      .get(bare(word.spelling))
      ?.slice(0, mostLexemes)
      .map((row) => row.lexeme ?? "")
  return {
    held,
    // The stem of a word typed without its accents may be another word's: "chatiment" gives "chat". The corpus knows better.
    lexemes: (word) => held(word) ?? [word.lexeme],
    filters: new Map(wanted.map(([facet]) => [facet, [0, ...codesOf(rows, clean(facet))]])),
    signs: new Map(rows.filter((row) => row.what === "facet").map((row) => [row.name, signOfMark(row.code ?? 0)])),
  }
}

function codesOf(rows: readonly Row[], facet: string): number[] {
  return rows.filter((row) => row.what === "value" && row.name === facet).map((row) => row.code ?? 0)
}

/** Addresses carry anything: what PostgreSQL cannot hold is no value of ours. */
function clean(value: string): string {
  return value.toWellFormed().replaceAll("\0", "\uFFFD")
}
