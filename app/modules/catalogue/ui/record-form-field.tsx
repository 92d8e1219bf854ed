import { TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { FieldName, TypedRecord } from "../domain/typed-record.ts"
import { kindOf } from "../domain/typed-record.ts"

type Name = Exclude<FieldName, "kind" | "held">

/** Lists and long texts: how many lines they show. */
const areas: Partial<Record<Name, number>> = {
  abstracts: 6,
  contents: 4,
  notes: 3,
  isbns: 2,
  issns: 2,
  extent: 2,
  parallelTitles: 2,
  thesisNotes: 2,
}

const sizes: Partial<Record<Name, "full" | "medium" | "short">> = {
  title: "full",
  subtitle: "full",
  responsibility: "full",
  hostTitle: "full",
  hostNumber: "medium",
  hostDate: "medium",
  hostPages: "short",
  hostIssn: "short",
  hostIsbn: "medium",
  year: "short",
  edition: "medium",
}

/** Where a hint spares a question. */
const hints: Partial<Record<Name, () => string>> = {
  part: () => m.catalogue_hint_part(),
  responsibility: () => m.catalogue_hint_responsibility(),
  hostPages: () => m.catalogue_hint_host_pages(),
  thesisNotes: () => m.catalogue_hint_thesis(),
  year: () => m.catalogue_hint_year(),
  extent: () => m.catalogue_hint_extent(),
  isbns: () => m.catalogue_hint_one_a_line(),
  issns: () => m.catalogue_hint_one_a_line(),
  languages: () => m.catalogue_hint_languages(),
  originalLanguages: () => m.catalogue_hint_languages(),
  parallelTitles: () => m.catalogue_hint_one_a_line(),
  abstracts: () => m.catalogue_hint_abstracts(),
  contents: () => m.catalogue_hint_one_a_line(),
  notes: () => m.catalogue_hint_one_a_line(),
}

/** A field of the form that comes once; the title of a new record is where one begins. */
export function RecordFormField(props: {
  name: FieldName
  typed: TypedRecord
  error: string[] | undefined
  isNew: boolean
}) {
  const { name, typed, error, isNew } = props
  if (name === "kind" || name === "held") return null
  const value = typed.fields[name]
  const shared = {
    ...{ name, error, value, label: fieldLabel(name, typed), hint: hints[name]?.() },
    optional: undefined,
    required: name === "title",
    autoFocus: isNew && name === "title" && value === undefined,
  }
  const rows = areas[name]
  return rows === undefined ? (
    <TextField {...shared} size={sizes[name] ?? "long"} autoComplete="off" />
  ) : (
    <TextArea {...shared} rows={rows} spellCheck={name === "isbns" || name === "issns" ? false : undefined} />
  )
}

/** The name of a field, as its kind of document calls it. */
export function fieldLabel(name: Name, typed?: TypedRecord): string {
  if (name === "hostTitle" && typed !== undefined && kindOf(typed) === "book") return m.catalogue_field_host_book()
  return m[`catalogue_field_${words[name]}`]()
}

const words = {
  title: "title",
  subtitle: "subtitle",
  part: "part",
  responsibility: "responsibility",
  hostTitle: "host_title",
  hostIssueTitle: "host_issue_title",
  hostNumber: "host_number",
  hostDate: "host_date",
  hostPages: "host_pages",
  hostIssn: "host_issn",
  hostIsbn: "host_isbn",
  thesisNotes: "thesis_notes",
  edition: "edition",
  year: "year",
  extent: "extent",
  isbns: "isbns",
  issns: "issns",
  languages: "languages",
  originalLanguages: "original_languages",
  parallelTitles: "parallel_titles",
  abstracts: "abstracts",
  contents: "contents",
  notes: "notes",
} as const satisfies Record<Name, string>
