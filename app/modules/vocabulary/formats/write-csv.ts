import { nameOf } from "../domain/labels.ts"
import type { Concept, LabelKind, NoteKind, Thesaurus } from "../domain/thesaurus.ts"

/** Names of the columns in the reader's language, in this order. */
export interface CsvWords {
  columns: readonly string[]
  deprecated: string
}

/**
 * A thesaurus for people and spreadsheets: UTF-8 with its mark, semicolons (what a French spreadsheet opens by itself), one
 * line a concept, several values of a cell joined by " | ". Columns: address, notation, name (fr), name (en), synonyms,
 * acronyms, broader, narrower, related, definition, scope note, state.
 */
export function* writeCsv(thesaurus: Thesaurus, locale: string, words: CsvWords): Generator<string> {
  const byUri = new Map(thesaurus.concepts.map((concept) => [concept.uri, concept]))
  const name = (uri: string) => nameOf(byUri.get(uri) ?? { uri, labels: [] }, locale)
  const narrower = new Map<string, string[]>()
  for (const concept of thesaurus.concepts) {
    for (const above of concept.broader) narrower.set(above, [...(narrower.get(above) ?? []), concept.uri])
  }
  yield `\uFEFF${row(words.columns)}`
  for (const concept of thesaurus.concepts) {
    yield row([
      concept.uri,
      several(concept.notations.map((notation) => notation.value)),
      several(labels(concept, "pref", "fr")),
      several(labels(concept, "pref", "en")),
      several(labels(concept, "alt", locale)),
      several(labels(concept, "acronym", locale)),
      several(concept.broader.map(name)),
      several((narrower.get(concept.uri) ?? []).map(name)),
      several(concept.related.map(name)),
      several(notes(concept, "definition", locale)),
      several(notes(concept, "scopeNote", locale)),
      concept.deprecated ? words.deprecated : "",
    ])
  }
}

function labels(concept: Concept, kind: LabelKind, lang: string): string[] {
  return concept.labels
    .filter((label) => label.kind === kind && (label.lang === lang || label.lang === ""))
    .map((label) => label.value)
}

function notes(concept: Concept, kind: NoteKind, lang: string): string[] {
  return concept.notes
    .filter((note) => note.kind === kind && (note.lang === lang || note.lang === ""))
    .map((note) => note.value)
}

function several(values: readonly string[]): string {
  return values.join(" | ")
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(";")}\r\n`
}

// A cell that starts like a formula is run by spreadsheets (CWE-1236): an apostrophe makes it a text.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
