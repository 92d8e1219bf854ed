import type { CopyStatement, CoveredTerritory, RecordDescription } from "./record-description.ts"
import { cleanText } from "./text.ts"
import type { LanguageNames } from "./typed-languages.ts"
import type { FieldName, GroupName, TypedRecord, TypedRow } from "./typed-record.ts"
import { columnName, isEmptyRow } from "./typed-record.ts"

export const formProblems = [
  "title_missing",
  "name_missing",
  "series_title_missing",
  "url_missing",
  "url_false",
  "isbn_false",
  "issn_false",
  "year_false",
  "language_unknown",
  "territory_unknown",
  "territory_unclear",
  "too_long",
  "barcode_twice",
  "barcode_taken",
] as const
export type FormProblemName = (typeof formProblems)[number]
export type FormProblem = { field: string; problem: FormProblemName; details: Record<string, string | number> }

export const formRemarks = ["subject_free", "subject_named", "subject_several"] as const
export type FormRemark = { remark: (typeof formRemarks)[number]; details: Record<string, string | number> }

/** What the installation knows of the texts typed: concepts by label, territories by what was typed, names of languages. */
export type Known = {
  concepts: ReadonlyMap<string, readonly { uri: string; name: string }[]>
  territories: ReadonlyMap<string, readonly KnownTerritory[]>
  languages: LanguageNames
}

export type KnownTerritory = CoveredTerritory & { level: string; officialCode: string; departement: string | null }

/** A copy as typed; `id` for one that exists already, which is removed when nothing is said of it any more. */
export type CopyTyped = Omit<CopyStatement, "library"> & { id: string | null; index: number; removed: boolean }

export type Reading = {
  typed: TypedRecord
  base: RecordDescription | null
  problems: FormProblem[]
  remarks: FormRemark[]
  problem(field: string, problem: FormProblemName, details?: Record<string, string | number>): void
  /** A field's text cleaned, or null; too long a text is a problem. */
  text(field: FieldName, longest: number): string | null
  /** A field's lines, cleaned. */
  lines(field: FieldName, longest: number): string[]
  /** The lines of a group that say something, each with a reader of its columns. */
  rows(group: GroupName): RowReading[]
}

export type RowReading = {
  index: number
  row: TypedRow
  /** A column's text cleaned, or null. */
  text(column: string, longest?: number): string | null
  problem(column: string, problem: FormProblemName, details?: Record<string, string | number>): void
}

export function startReading(typed: TypedRecord, base: RecordDescription | null): Reading {
  const problems: FormProblem[] = []
  const remarks: FormRemark[] = []
  const problem: Reading["problem"] = (field, name, details = {}) => {
    problems.push({ field, problem: name, details })
  }
  const checked = (field: string, raw: string, maximum: number): string | null => {
    const clean = cleanText(raw)
    if (clean.length > maximum) problem(field, "too_long", { maximum })
    return clean === "" ? null : clean
  }
  return {
    ...{ typed, base, problems, remarks, problem },
    text: (field, longest) => checked(field, typed.fields[field] ?? "", longest),
    lines: (field, longest) =>
      (typed.fields[field] ?? "").split("\n").flatMap((line) => checked(field, line, longest) ?? []),
    rows: (group) =>
      typed.rows[group].flatMap((row, index) => {
        if (isEmptyRow(group, row)) return []
        return {
          index,
          row,
          text: (column: string, longest = 1000) =>
            checked(columnName(group, index, column), row[column] ?? "", longest),
          problem: (column: string, name: FormProblemName, details?: Record<string, string | number>) =>
            problem(columnName(group, index, column), name, details),
        }
      }),
  }
}
