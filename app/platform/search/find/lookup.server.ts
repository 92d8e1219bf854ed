import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { bare, unaccented } from "../analysis/spell.ts"
import type { Word } from "../analysis/words.ts"
import { facetValue } from "../index/clean.ts"
import { signOfMark } from "../index/signs.ts"
import type { Corpus } from "../query/clause-query.ts"

/** What the index knows of a search before it is asked. */
export interface Lookup {
  /** False for a word that the corpus does not have, in any accents or number. */
  holds(word: Word): boolean
  corpus: Corpus
  /** The codes of the values to filter by, by facet; 0 stands with them, so that a value no entry has had matches nothing. */
  filters: ReadonlyMap<string, readonly number[]>
  /** The facets that some entry has had: the sign under which they stand in rows, and the stamp of this database. */
  facets: ReadonlyMap<string, { sign: string; stamp: string }>
}

type Row =
  | { what: "word"; name: string; lexeme: string; code: number }
  | { what: "value"; name: string; code: number }
  | { what: "facet"; name: string; code: number; stamp: string }

const mostLexemes = 8
const mostBeginning = 100

/** Looks up words, filters and facets in one question. */
export async function lookUp(
  tx: Tx,
  words: readonly Word[],
  filters: Readonly<Record<string, readonly string[]>>,
  facets: readonly string[],
): Promise<Lookup> {
  const bares = [...new Set(words.filter((word) => word.begins === undefined).map(nameOf))]
  const beginnings = [...new Set(words.filter((word) => word.begins).map((word) => unaccented(word.spelling)))]
  const wanted = Object.entries(filters).filter(([, values]) => values.length > 0)
  const pairs = wanted.flatMap(([facet, values]) =>
    values.map((value) => [facetValue(facet), facetValue(value)] as const),
  )
  const { rows } = await sql<Row>`select what, name, lexeme, code, stamp from search.look_up(
    ${bares}::text[], ${beginnings}::text[], ${pairs.map(([facet]) => facet)}::text[], ${pairs.map(([, value]) => value)}::text[], ${facets}::text[])`.execute(
    tables(tx),
  )
  const held = new Map<string, string[]>()
  const linked = new Set<string>()
  const codes = new Map(wanted.map(([facet]) => [facetValue(facet), [0]]))
  const signs = new Map<string, { sign: string; stamp: string }>()
  for (const row of rows) {
    if (row.what === "word") {
      held.set(row.name, [...(held.get(row.name) ?? []), row.lexeme])
      if (row.code === 1) linked.add(row.lexeme)
    } else if (row.what === "value") codes.get(row.name)?.push(row.code)
    else signs.set(row.name, { sign: signOfMark(row.code), stamp: row.stamp })
  }
  return {
    holds: (word) => held.has(nameOf(word)),
    // The stem of a word typed without its accents may be another word's: "chatiment" gives "chat". The corpus knows better.
    corpus: {
      lexemesOf: (word) =>
        [...new Set(held.get(nameOf(word)) ?? [word.lexeme])].slice(0, word.begins ? mostBeginning : mostLexemes),
      linked,
    },
    filters: new Map(wanted.map(([facet]) => [facet, codes.get(facetValue(facet)) ?? [0]])),
    facets: signs,
  }
}

/** Under which the looked up words of a query are told apart. */
function nameOf(word: Word): string {
  return word.begins ? `${unaccented(word.spelling)}*` : bare(word.spelling)
}
