import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import type { Alternative, Expansion } from "#platform/search/index.server.ts"
import { isStopWord, mayBeAcronym, searchKey } from "../domain/search-key.ts"
import { vocabulary } from "../tables.server.ts"

/** Words of a query that name one or several concepts, and the other ways to say them. */
export interface TermGroup {
  /** The words from `from` to before `to`. */
  from: number
  to: number
  conceptIds: string[]
  /** Preferred labels, synonyms and acronyms, in French, English or without language; not the words themselves. */
  equivalents: Alternative[]
  /** The names and acronyms of the concepts just below. */
  narrower: string[]
}

/** The longest name that is looked for, in words. */
const longest = 8
/** Beyond this many words a query is a text: nothing of it is expanded. */
const mostWords = 40
/** As many other ways to say it as a search can bear. */
const mostAlternatives = 24

/** The terms of a query, longest first, no word in two of them; words that name nothing are in none. */
export async function expandTerms(tx: Tx, words: readonly string[]): Promise<TermGroup[]> {
  if (words.length === 0 || words.length > mostWords) return []
  const spans = spansOf(words)
  const found = await conceptsNamed(tx, [...new Set(spans.map((span) => span.key))])
  const kept: { from: number; to: number; key: string; conceptIds: string[] }[] = []
  for (const { from, to, key } of spans) {
    if (kept.some((other) => from < other.to && to > other.from)) continue
    const typed = words.slice(from, to).join(" ")
    const named = (found.get(key) ?? []).filter((name) => name.kind !== "acronym" || mayBeAcronym(typed, name.value))
    if (named.length > 0) kept.push({ from, to, key, conceptIds: [...new Set(named.map((name) => name.conceptId))] })
  }
  const names = await namesAround(
    tx,
    kept.flatMap((group) => group.conceptIds),
  )
  return kept.map(({ from, to, key, conceptIds }) => {
    const other = (narrower: boolean) =>
      unique(
        names.filter(
          (name) => name.narrower === narrower && conceptIds.includes(name.root) && searchKey(name.value) !== key,
        ),
      )
    return {
      ...{ from, to, conceptIds },
      equivalents: other(false).map(({ value, lang }) => ({ text: value, language: lang || undefined })),
      narrower: other(true).map(({ value }) => value),
    }
  })
}

/**
 * The same as the search of the site asks for it: synonyms and acronyms; the concepts themselves, for things filed under them or
 * below (facet "theme"); narrower terms, for a base where nothing is.
 */
export async function expandQuery(tx: Tx, words: readonly string[]): Promise<Expansion[]> {
  const groups = await expandTerms(tx, words)
  return groups.map(({ from, to, conceptIds, equivalents, narrower }) => ({
    from,
    to,
    alternatives: equivalents.slice(0, mostAlternatives),
    narrower: narrower.slice(0, mostAlternatives),
    facets: conceptIds.map((value) => ({ name: "theme", value })),
  }))
}

function spansOf(words: readonly string[]): { from: number; to: number; key: string }[] {
  const stops = words.map(isStopWord)
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(longest, words.length - from) }, (_, more) => {
      const to = from + more + 1
      return { from, to, key: searchKey(words.slice(from, to).join(" ")) }
    }),
  )
  return spans
    .filter(({ from, to, key }) => key !== "" && stops[from] === false && stops[to - 1] === false)
    .sort((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from)
}

interface Named {
  conceptId: string
  kind: string
  value: string
}

async function conceptsNamed(tx: Tx, keys: readonly string[]): Promise<Map<string, Named[]>> {
  const { rows } = await sql<Named & { key: string }>`
    ${planned}select label.search_key as key, label.concept_id as "conceptId", label.kind, label.value
    from vocabulary.label join vocabulary.concept on concept.id = label.concept_id
    where label.search_key = any(${[...keys]}::text[]) and concept.merged_into is null and not concept.deprecated`.execute(
    vocabulary(tx),
  )
  return Map.groupBy(rows, (row) => row.key)
}

interface Around {
  root: string
  value: string
  lang: string
  narrower: boolean
}

async function namesAround(tx: Tx, ids: readonly string[]): Promise<Around[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Around>`
    ${planned}with around (root, id, narrower) as (
      select id, id, false from unnest(${[...ids]}::uuid[]) as given (id)
      union
      select to_id, from_id, true from vocabulary.relation where kind = 'broader' and to_id = any(${[...ids]}::uuid[])
    )
    select around.root, label.value, label.lang, around.narrower from around join vocabulary.label on label.concept_id = around.id
    where label.kind in ('pref', 'alt', 'acronym') and label.lang in ('fr', 'en', '')
      and (not around.narrower or (label.lang <> 'en' and label.kind <> 'alt'))
    order by around.narrower, label.lang = 'en', label.kind, label.value collate "C"`.execute(vocabulary(tx))
  return rows
}

/** Of names that read the same in two languages, the French one, which comes first. */
function unique(names: readonly Around[]): Around[] {
  return [...Map.groupBy(names, ({ value }) => searchKey(value)).values()].flatMap((same) => same.slice(0, 1))
}
