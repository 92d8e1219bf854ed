import type { RecordKind } from "./record-description.ts"
import type { FieldName, GroupName, TypedRecord } from "./typed-record.ts"
import { groupNames, isEmptyRow, kindOf } from "./typed-record.ts"

export type FormField = FieldName | GroupName

/** The parts of the form in the order of reading, with all that each may hold. */
const parts = {
  title: ["title", "subtitle", "part", "responsibility"],
  authors: ["contributors"],
  host: ["hostTitle", "hostIssueTitle", "hostNumber", "hostDate", "hostPages", "hostIssn", "hostIsbn"],
  publication: ["publications", "year", "edition", "extent", "series", "thesisNotes"],
  numbers: ["isbns", "issns"],
  text: ["languages", "abstracts", "contents", "notes"],
  subjects: ["subjects", "territories"],
  access: ["links"],
  copies: ["copies"],
  more: ["parallelTitles", "originalLanguages", "classes"],
} as const satisfies Record<string, readonly FormField[]>
export type PartName = keyof typeof parts
const inOrder: readonly FormField[] = Object.values(parts).flat()

/** What every kind of document has. */
const common: readonly FormField[] = [
  ...["title", "subtitle", "responsibility", "contributors", "year", "languages", "abstracts", "notes"],
  ...["subjects", "territories", "links", "copies", "parallelTitles", "originalLanguages", "classes"],
] as FormField[]

const printed: readonly FormField[] = ["part", "publications", "extent", "series", "isbns", "contents"]
const hosted: readonly FormField[] = ["hostTitle", "hostNumber", "hostDate", "hostIssn"]

const own: Record<RecordKind, readonly FormField[]> = {
  book: [...printed, "edition"],
  report: printed,
  article: [...hosted, "hostPages"],
  periodical: ["part", "publications", "extent", "issns"],
  periodical_issue: [...hosted, "publications", "extent", "contents"],
  grey_literature: ["part", "publications", "extent", "contents"],
  teaching_tool: [...printed, "edition"],
  thesis: ["thesisNotes", "publications", "extent", "contents"],
  web_page: ["publications"],
  audio: ["part", "publications", "extent", "series", "contents"],
  video: ["part", "publications", "extent", "series", "contents"],
  other: [...printed, "edition", "issns", ...hosted, "hostPages"],
}

/** The parts of the form for the kind of a record, without those that have nothing for it; whatever was typed is shown. */
export function formParts(typed: TypedRecord): { part: PartName; fields: FormField[] }[] {
  const shown = new Set([...common, ...own[kindOf(typed)]])
  return (Object.keys(parts) as PartName[]).flatMap((part) => {
    const fields: FormField[] = parts[part].filter((field) => shown.has(field) || isSaid(typed, field))
    return fields.length === 0 ? [] : [{ part, fields }]
  })
}

/** Where the form has a field, or the line "contributors.0.name" of one: the first comes first. */
export function placeInForm(field: string): number {
  const [name] = field.split(".")
  const place = inOrder.findIndex((known) => known === name)
  return place === -1 ? inOrder.length : place
}

/** Whether something was typed there. */
export function isSaid(typed: TypedRecord, field: FormField): boolean {
  if (isGroup(field)) return typed.rows[field].some((row) => !isEmptyRow(field, row))
  return (typed.fields[field] ?? "").trim() !== ""
}

export function isGroup(field: FormField): field is GroupName {
  return (groupNames as readonly string[]).includes(field)
}
