import type { ContributorRole } from "../domain/cite/contributor-role.ts"
import { contributorsOf, roleOf } from "../domain/cite/contributor-role.ts"
import { genreWord } from "../domain/cite/genre.ts"
import { languageTag } from "../domain/cite/language-tag.ts"
import { invertedName } from "../domain/cite/name-text.ts"
import { mainPublication, typedDate } from "../domain/cite/publication-text.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { isHosted } from "./exchange/draft.ts"
import type { Exported } from "./exchange/exported.ts"

type Cell = string | null | undefined

/** The columns, in French because their readers are; `suggestMapping` understands each of them. */
const columns: [header: string, fill: (d: RecordDescription, record: Exported) => Cell][] = [
  ["Identifiant", (_, record) => record.id],
  ["Type de document", (d) => kindWord(d)],
  ["Titre", (d) => d.title],
  ["Sous-titre", (d) => d.subtitle],
  ["Partie", (d) => d.part],
  ["Auteurs", (d) => people(d, "author")],
  ["Directeurs d’ouvrage", (d) => people(d, "editor")],
  ["Traducteurs", (d) => people(d, "translator")],
  ["Autres contributeurs", (d) => others(d)],
  ["Éditeur", (d) => list(mainPublication(d)?.publishers)],
  ["Lieu d’édition", (d) => list(mainPublication(d)?.places)],
  ["Date", (d) => (isHosted(d.kind) && d.host?.date !== null ? (d.host?.date ?? typedDate(d)) : typedDate(d))],
  ["Mention d’édition", (d) => d.edition],
  ["Collation", (d) => list(d.extent)],
  ["Collection", (d) => list(d.series.map((series) => series.title))],
  ["Numéro dans la collection", (d) => d.series[0]?.number],
  ["Titre du périodique", (d) => d.host?.title],
  ["Numéro du périodique", (d) => d.host?.number],
  ["Pages", (d) => d.host?.pages],
  ["ISBN", (d) => list([...d.isbns.map((isbn) => isbn.value ?? isbn.typed), ...(d.host?.isbn ? [d.host.isbn] : [])])],
  ["ISSN", (d) => list([...d.issns.map((issn) => issn.value ?? issn.typed), ...(d.host?.issn ? [d.host.issn] : [])])],
  ["Langue", (d) => list(d.languages.map(languageTag))],
  ["Résumé", (d) => d.abstracts.join("\n")],
  ["Mots-clés", (d) => list(d.subjects.map((subject) => subject.parts.join(" -- ")))],
  ["Note de thèse", (d) => list(d.thesisNotes)],
  ["Sommaire", (d) => d.contents.join("\n")],
  ["Notes", (d) => d.notes.join("\n")],
  ["Lien", (d) => list(d.links.map((link) => link.url))],
  ["Adresse de la notice", (_, record) => record.url],
]

/**
 * Writes records as CSV (RFC 4180, UTF-8 with a byte order mark, semicolons, several values of a cell between bars): one
 * piece a row, the header first. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function* writeCsv(records: Iterable<Exported>): Generator<string> {
  yield `\ufeff${columns.map(([header]) => cell(header)).join(";")}\r\n`
  for (const record of records) {
    yield `${columns.map(([, fill]) => cell(fill(record.description, record) ?? "")).join(";")}\r\n`
  }
}

function kindWord(d: RecordDescription): string | null {
  return (
    genreWord(d.kind) ??
    (d.kind === "book" ? "livre" : d.kind === "article" ? "article" : d.kind === "thesis" ? "thèse" : null)
  )
}

function people(d: RecordDescription, role: ContributorRole): string {
  return list(contributorsOf(d.contributors, role).map(invertedName))
}

function others(d: RecordDescription): string {
  const told: ContributorRole[] = ["author", "editor", "translator"]
  return list(d.contributors.filter((one) => !told.includes(roleOf(one))).map(invertedName))
}

function list(values: string[] | undefined): string {
  return (values ?? []).join(" | ")
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
