import { searchConcepts } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { correctQuery, searchThings, suggestWords } from "#platform/search/index.server.ts"
import { searchFields } from "../domain/catalogue-search.ts"
import type { ShownRecord } from "../domain/found-records.ts"
import type { Suggestion } from "../domain/suggestion.ts"
import { typedWords } from "../domain/typed-words.ts"
import { recordEntryKind } from "../operations/search-entry.ts"

const most = { words: 4, themes: 2, authors: 2, titles: 3 }
const shortest = 2

/** What a query being typed may become: words of the base, themes, authors, titles; the query put right when nothing begins so. */
export async function suggestions(tx: Tx, typed: string, locale: Locale): Promise<Suggestion[]> {
  const { done, begun } = typedWords(typed)
  if ((done + begun).trim().length < shortest) return []
  const words = begun === "" ? [] : await suggestWords(tx, begun, most.words)
  if (begun !== "" && words.length === 0) return await corrected(tx, typed)
  const concepts = await searchConcepts(tx, done + begun, locale, { page: 1, perPage: most.themes })
  // Of a word of three letters on, what begins with it is few enough to be looked through.
  const begins = begun.length >= 3
  const authors = begins ? await authorsNamed(tx, done, begun) : []
  const titles = begins ? await titlesWith(tx, done, begun) : []
  return [
    ...words.map((word) => ({ kind: "words" as const, text: done + word })),
    ...concepts.found.map(({ id, name }) => ({ kind: "theme" as const, text: name, id })),
    ...authors.map((text) => ({ kind: "author" as const, text })),
    ...titles,
  ]
}

async function corrected(tx: Tx, typed: string): Promise<Suggestion[]> {
  const query = await correctQuery(tx, typed)
  return query === null ? [] : [{ kind: "corrected", text: query }]
}

async function authorsNamed(tx: Tx, done: string, begun: string): Promise<string[]> {
  const records = await recordsIn(tx, "auteur", done, begun, 12)
  const names = records.flatMap(({ data }) => (data as ShownRecord).by.replace(/…$/, "").split(", "))
  const wanted = plain(done + begun).split(" ")
  const named = names.filter((name) => wanted.every((word) => ` ${plain(name)}`.includes(` ${word}`)))
  return [...new Set(named)].slice(0, most.authors)
}

async function titlesWith(tx: Tx, done: string, begun: string): Promise<Suggestion[]> {
  const records = await recordsIn(tx, "titre", done, begun, most.titles)
  return records.map(({ title, data }) => ({
    kind: "title",
    text: title.map((part) => (typeof part === "string" ? part : part.mark)).join(""),
    permanentId: (data as ShownRecord).permanentId,
  }))
}

async function recordsIn(tx: Tx, field: "auteur" | "titre", done: string, begun: string, perPage: number) {
  const query = [...done.split(/[\s'’-]+/).filter((word) => word.length > 1), `${begun}*`]
    .map((word) => `${field}:${word}`)
    .join(" ")
  const filters = { kind: [recordEntryKind] }
  const found = await searchThings(tx, {
    query,
    fields: searchFields,
    filters,
    perPage,
    visibility: "public",
    uncorrected: true,
  })
  return found.results
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
