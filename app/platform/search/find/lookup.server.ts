import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned, tables } from "#platform/db/index.server.ts"
import { bare, unaccented } from "../analysis/spell.ts"
import type { Word } from "../analysis/words.ts"
import { facetValue } from "../index/clean.ts"
import { ofFacet } from "../index/lexemes.ts"
import { signOfMark } from "../index/signs.ts"
import type { Corpus } from "../query/clause-query.ts"
import type { FacetSaid } from "../query/expansion.server.ts"

/** What the index knows of a search before it is asked. */
export interface Lookup {
  /** False for a word that the corpus does not have, in any accents or number. */
  holds(word: Word): boolean
  corpus: Corpus
  /** The codes of the values to filter by, by facet; 0 stands with them, so that a value no entry has had matches nothing. */
  filters: ReadonlyMap<string, readonly number[]>
  /** The facets that some entry has had: the sign under which they stand in rows, and the stamp of this database. */
  facets: ReadonlyMap<string, { sign: string; stamp: string }>
  /** The same for as long as no public entry changes; undefined where this transaction may see changes of its own. */
  version: string | undefined
}

type Row =
  | { what: "word"; name: string; lexeme: string; code: number }
  | { what: "value"; name: string; value: string; code: number }
  | { what: "facet"; name: string; code: number; stamp: string }
  | { what: "changes"; name: string; code: number; stamp: string }

const mostLexemes = 8
const mostBeginning = 100

/** Looks up words, filters and facets in one question. */
export async function lookUp(
  tx: Tx,
  words: readonly Word[],
  filters: Readonly<Record<string, readonly string[]>>,
  facets: readonly string[],
  said: readonly FacetSaid[] = [],
): Promise<Lookup> {
  const bares = [...new Set(words.filter((word) => word.begins === undefined).map(nameOf))]
  const beginnings = [...new Set(words.filter((word) => word.begins).map((word) => unaccented(word.spelling)))]
  const wanted = Object.entries(filters).filter(([, values]) => values.length > 0)
  const asked = wanted.flatMap(([facet, values]) => values.map((value) => ({ name: facet, value })))
  const pairs = [...asked, ...said].map(({ name, value }) => [facetValue(name), facetValue(value)] as const)
  const { rows } = await sql<Row>`${planned}select what, name, lexeme, lexeme as value, code, stamp from search.look_up(
    ${bares}::text[], ${beginnings}::text[], ${pairs.map(([facet]) => facet)}::text[], ${pairs.map(([, value]) => value)}::text[], ${facets}::text[])`.execute(
    tables(tx),
  )
  const held = new Map<string, string[]>()
  const linked = new Set<string>()
  const saidCodes = new Map<string, number>()
  const signs = new Map<string, { sign: string; stamp: string }>()
  let version: string | undefined
  for (const row of rows) {
    if (row.what === "word") {
      held.set(row.name, [...(held.get(row.name) ?? []), row.lexeme])
      if (row.code === 1) linked.add(row.lexeme)
    } else if (row.what === "value") saidCodes.set(`${row.name} ${row.value}`, row.code)
    else if (row.what === "changes") version = `${row.stamp} ${row.code}`
    else signs.set(row.name, { sign: signOfMark(row.code), stamp: row.stamp })
  }
  const codeOf = (name: string, value: string) => saidCodes.get(`${facetValue(name)} ${facetValue(value)}`)
  return {
    holds: (word) => held.has(nameOf(word)),
    // The stem of a word typed without its accents may be another word's: "chatiment" gives "chat". The corpus knows better. An
    // acronym that it does not have stands for nothing: no entry has the code 0.
    corpus: {
      lexemesOf: (word) =>
        [...new Set(held.get(nameOf(word)) ?? [word.acronym ? ofFacet(0) : word.lexeme])].slice(
          0,
          word.begins ? mostBeginning : mostLexemes,
        ),
      linked,
      facetCode: ({ name, value }) => codeOf(name, value),
    },
    filters: new Map(
      wanted.map(([facet, values]) => [facet, [0, ...values.flatMap((value) => codeOf(facet, value) ?? [])]]),
    ),
    facets: signs,
    version,
  }
}

/** Under which the looked up words of a query are told apart. */
function nameOf(word: Word): string {
  return word.begins ? `${unaccented(word.spelling)}*` : bare(word.spelling)
}
