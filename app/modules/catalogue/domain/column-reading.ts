import type { TableField, TableMapping } from "./cite/table-fields.ts"
import { isRepeatable, suggestMapping, tableFields } from "./cite/table-fields.ts"
import type { RecordKind } from "./record-description.ts"

/** How the columns of a table are read, as a person chose it. */
export type ChosenColumns = { mapping: TableMapping; separators: string[]; kind: RecordKind }

const usualSeparators = [";", "|"]

/** What is wrong with a choice of columns: nothing, no title, or a field that only one column can be. */
export type ColumnProblem = { kind: "title-missing" } | { kind: "twice"; field: TableField }

export function columnProblems(mapping: TableMapping): ColumnProblem[] {
  const twice = tableFields.filter(
    (field) => !isRepeatable(field) && mapping.filter((chosen) => chosen === field).length > 1,
  )
  return [
    ...(mapping.includes("title") ? [] : [{ kind: "title-missing" as const }]),
    ...twice.map((field) => ({ kind: "twice" as const, field })),
  ]
}

/** What is proposed for a table: as these columns were read last time under the same names, else as their names and first rows suggest. */
export function proposeColumns(
  header: string[],
  last: { header: string[]; reading: ChosenColumns } | undefined,
  rows: string[][] = [],
): ChosenColumns {
  const suggested = suggestMapping(header)
  if (last === undefined) return { mapping: suggested, separators: separatorsIn(suggested, rows), kind: "book" }
  const known = new Map(last.header.map((name, index) => [name, last.reading.mapping[index] ?? null]))
  const mapping = header.map((name, index) =>
    known.has(name) ? (known.get(name) ?? null) : (suggested[index] ?? null),
  )
  return { ...last.reading, mapping: withoutRepeats(mapping) }
}

/** Keywords that hold commas and none of the usual signs are cut at the commas. */
function separatorsIn(mapping: TableMapping, rows: string[][]): string[] {
  const keywords = rows.flatMap((cells) => cells.filter((_, index) => mapping[index] === "keywords"))
  const isCutAtCommas =
    keywords.some((cell) => cell.includes(",")) &&
    !keywords.some((cell) => usualSeparators.some((sign) => cell.includes(sign)))
  return isCutAtCommas ? [...usualSeparators, ","] : usualSeparators
}

function withoutRepeats(mapping: TableMapping): TableMapping {
  return mapping.map((field, index) =>
    field !== null && !isRepeatable(field) && mapping.indexOf(field) < index ? null : field,
  )
}

export function isTableField(value: string): value is TableField {
  return tableFields.some((field) => field === value)
}
