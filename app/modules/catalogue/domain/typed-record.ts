import type { RecordKind } from "./record-description.ts"
import { recordKinds } from "./record-description.ts"

/** Fields of the cataloguing form that come once. Lists are typed one a line; abstracts are set apart by an empty line. */
export const fieldNames = [
  "kind",
  "title",
  "subtitle",
  "part",
  "responsibility",
  "hostTitle",
  "hostIssueTitle",
  "hostNumber",
  "hostDate",
  "hostPages",
  "hostIssn",
  "hostIsbn",
  "thesisNotes",
  "edition",
  "year",
  "extent",
  "isbns",
  "issns",
  "languages",
  "originalLanguages",
  "parallelTitles",
  "abstracts",
  "contents",
  "notes",
  "held",
] as const
export type FieldName = (typeof fieldNames)[number]

/** Lines that may come several times: first the columns that say something, then what only goes along with them. */
export const groups = {
  contributors: {
    said: ["name", "givenName"],
    along: ["kind", "function", "addition", "dates", "rank", "moreFunctions", "authorityId", "identifiers", "was"],
  },
  publications: { said: ["place", "publisher", "date"], along: ["role"] },
  series: { said: ["title", "number", "issn"], along: ["subtitle"] },
  subjects: { said: ["label"], along: ["kind", "scheme", "authorityId", "was"] },
  territories: { said: ["label"], along: ["code", "was"] },
  classes: { said: ["number"], along: ["scheme", "schemeName"] },
  links: { said: ["url", "label"], along: ["format"] },
  copies: { said: ["shelfMark", "section", "barcode", "note"], along: ["id"] },
} as const
export type GroupName = keyof typeof groups
export const groupNames = Object.keys(groups) as GroupName[]

export type TypedRow = Record<string, string>

/** A record as somebody types it, right or wrong: what the form shows, what a draft keeps. */
export type TypedRecord = { fields: Partial<Record<FieldName, string>>; rows: Record<GroupName, TypedRow[]> }

/** More than any document has; a form that sends more is cut there. */
export const mostRows = 2000

export function columnsOf(group: GroupName): readonly string[] {
  return [...groups[group].said, ...groups[group].along]
}

/** How the form calls a column of a line: "contributors.0.name". */
export function columnName(group: GroupName, index: number, column: string): string {
  return `${group}.${index}.${column}`
}

/** Reads the fields of a posted form; whatever the form does not have is left out. */
export function readTypedRecord(posted: Record<string, string | string[]>): TypedRecord {
  const value = (name: string): string => {
    const found = Object.hasOwn(posted, name) ? posted[name] : undefined
    return (Array.isArray(found) ? found[0] : found) ?? ""
  }
  const typed = emptyTyped(value("kind"))
  for (const name of fieldNames) if (name !== "kind" && value(name) !== "") typed.fields[name] = value(name)
  for (const group of groupNames) {
    const prefix = `${group}.`
    const indexes = Object.keys(posted).flatMap((name) =>
      name.startsWith(prefix) ? Number(name.slice(prefix.length).split(".")[0]) : [],
    )
    const count = Math.min(mostRows, Math.max(0, ...indexes.filter(Number.isSafeInteger).map((index) => index + 1)))
    typed.rows[group] = Array.from({ length: count }, (_, index) => rowOf(group, index, value))
  }
  return typed
}

export function emptyTyped(kind: string): TypedRecord {
  const rows = Object.fromEntries(groupNames.map((group) => [group, []])) as unknown as TypedRecord["rows"]
  return { fields: { kind }, rows }
}

/** Whether a line says nothing: its choices and hidden columns count for nothing. */
export function isEmptyRow(group: GroupName, row: TypedRow): boolean {
  return groups[group].said.every((column) => (row[column] ?? "").trim() === "")
}

/** Without the lines that say nothing, but those of copies to be removed. */
export function withoutEmptyRows(typed: TypedRecord): TypedRecord {
  const rows = { ...typed.rows }
  for (const group of groupNames)
    rows[group] = typed.rows[group].filter((row) => !isEmptyRow(group, row) || (row["id"] ?? "") !== "")
  return { fields: typed.fields, rows }
}

/** Whether nothing was typed but the kind. */
export function saysNothing(typed: TypedRecord): boolean {
  const { kind: _kind, held: _held, ...fields } = typed.fields
  return (
    Object.values(fields).every((text) => text.trim() === "") &&
    groupNames.every((group) => typed.rows[group].every((row) => isEmptyRow(group, row)))
  )
}

export function kindOf(typed: TypedRecord): RecordKind {
  return recordKinds.find((kind) => kind === typed.fields.kind) ?? "book"
}

function rowOf(group: GroupName, index: number, value: (name: string) => string): TypedRow {
  const row: TypedRow = {}
  for (const column of columnsOf(group)) {
    const text = value(columnName(group, index, column))
    if (text !== "") row[column] = text
  }
  return row
}
