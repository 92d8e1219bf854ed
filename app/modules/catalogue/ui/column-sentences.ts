import { m } from "#platform/messages/index.ts"
import type { TableField } from "../domain/cite/table-fields.ts"
import type { ColumnProblem } from "../domain/column-reading.ts"

/** The name of what a column can hold; a field without its message does not compile. */
export function tableFieldLabel(field: TableField): string {
  return m[`catalogue_table_${field}`]()
}

export function columnProblemSentence(problem: ColumnProblem): string {
  if (problem.kind === "title-missing") return m.catalogue_mapping_title_missing()
  return m.catalogue_mapping_twice({ field: tableFieldLabel(problem.field) })
}
