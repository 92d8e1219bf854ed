import type { ReactNode } from "react"
import { SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { subjectKinds } from "../domain/record-description.ts"
import { contributorKinds } from "../domain/typed-contributors.ts"
import { classSchemes, publicationRoles } from "../domain/typed-lines.ts"
import type { GroupName, TypedRow } from "../domain/typed-record.ts"
import { columnName, isEmptyRow } from "../domain/typed-record.ts"
import { contributorFunctions } from "./contributor-functions.ts"

/** The columns of a line that one sees, in the order of reading; what is rare shows where it says something. */
const always: Record<GroupName, readonly string[]> = {
  contributors: ["name", "givenName", "function", "kind"],
  publications: ["place", "publisher", "date"],
  series: ["title", "number", "issn"],
  subjects: ["label", "kind"],
  territories: ["label"],
  classes: ["scheme", "number"],
  links: ["url", "label"],
  copies: ["shelfMark", "section", "barcode", "note"],
}
const whenSaid: Partial<Record<GroupName, readonly string[]>> = {
  contributors: ["addition", "dates"],
  series: ["subtitle"],
  publications: ["role"],
}

export function shownColumns(group: GroupName, row: TypedRow): string[] {
  const rare = (whenSaid[group] ?? []).filter((column) => (row[column] ?? "") !== "" && row[column] !== "publication")
  return [...always[group], ...rare]
}

type Props = {
  group: GroupName
  index: number
  column: string
  row: TypedRow
  error: string[] | undefined
  autoFocus: boolean
}

/** One column of a line: labelled in sight on the first line, and on every one where lines are stacked or listened to. */
export function RowColumn({ group, index, column, row, error, autoFocus }: Props) {
  const name = columnName(group, index, column)
  const label = columnLabel(group, column)
  const shown: ReactNode =
    index === 0 ? label : <span className="sm:sr-only">{m.catalogue_column_of_line({ label, line: index + 1 })}</span>
  const choices = choicesOf(group, column, row)
  if (choices !== undefined) {
    return (
      <SelectField
        {...{ name, label: shown, error, choices }}
        value={isEmptyRow(group, row) ? (row[column] ?? choices[0]?.value) : row[column]}
        empty={column === "function" ? m.catalogue_function_none() : undefined}
      />
    )
  }
  return (
    <TextField
      {...{ name, label: shown, error, autoFocus }}
      value={row[column]}
      size="full"
      type={column === "url" ? "url" : "text"}
      autoComplete="off"
      spellCheck={column === "barcode" || column === "url" || column === "issn" ? false : undefined}
      list={column === "section" ? "sections" : undefined}
    />
  )
}

function choicesOf(group: GroupName, column: string, row: TypedRow): { value: string; label: string }[] | undefined {
  if (group === "contributors" && column === "function") return contributorFunctions(row[column])
  if (group === "contributors" && column === "kind") {
    return contributorKinds.map((kind) => ({ value: kind, label: m[`catalogue_contributor_${kind}`]() }))
  }
  if (group === "subjects" && column === "kind") {
    return subjectKinds.map((kind) => ({ value: kind, label: m[`catalogue_subject_${kind}`]() }))
  }
  if (group === "publications" && column === "role") {
    return publicationRoles.map((role) => ({ value: role, label: m[`catalogue_record_${role}`]() }))
  }
  if (group === "classes" && column === "scheme") {
    return classSchemes.map((scheme) => ({ value: scheme, label: m[`catalogue_class_${scheme}`]() }))
  }
  return undefined
}

/** The name of a column: "shelfMark" of a copy is "Cote". */
function columnLabel(group: GroupName, column: string): string {
  const key = `${group}_${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
  return m[`catalogue_column_${key as ColumnKey}`]()
}

type ColumnKey =
  | `contributors_${"name" | "given_name" | "function" | "kind" | "addition" | "dates"}`
  | `publications_${"place" | "publisher" | "date" | "role"}`
  | `series_${"title" | "number" | "issn" | "subtitle"}`
  | `subjects_${"label" | "kind"}`
  | "territories_label"
  | `classes_${"scheme" | "number"}`
  | `links_${"url" | "label"}`
  | `copies_${"shelf_mark" | "section" | "barcode" | "note"}`
