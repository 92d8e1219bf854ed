import { m } from "#platform/messages/index.ts"
import type { TableField } from "../domain/cite/table-fields.ts"
import type { ColumnProblem } from "../domain/column-reading.ts"
import type { SeparatorName } from "../domain/value-separators.ts"

/** The name of what a column can hold. */
export function tableFieldLabel(field: TableField): string {
  return labels[field]()
}

export function columnProblemSentence(problem: ColumnProblem): string {
  if (problem.kind === "title-missing") return m.catalogue_mapping_title_missing()
  return m.catalogue_mapping_twice({ field: tableFieldLabel(problem.field) })
}

/** A sign that may stand between the values of a cell, and what to know before choosing it. */
export function separatorWords(name: SeparatorName): { label: string; hint?: string } {
  if (name === "comma") return { label: separatorLabels.comma(), hint: m.catalogue_separator_comma_hint() }
  return { label: separatorLabels[name]() }
}

const separatorLabels: Record<SeparatorName, () => string> = {
  semicolon: m.catalogue_separator_semicolon,
  bar: m.catalogue_separator_bar,
  comma: m.catalogue_separator_comma,
  slash: m.catalogue_separator_slash,
  tab: m.catalogue_separator_tab,
}

const labels: Record<TableField, () => string> = {
  number: m.catalogue_table_number,
  kind: m.catalogue_table_kind,
  title: m.catalogue_table_title,
  subtitle: m.catalogue_table_subtitle,
  part: m.catalogue_table_part,
  authors: m.catalogue_table_authors,
  bodies: m.catalogue_table_bodies,
  editors: m.catalogue_table_editors,
  translators: m.catalogue_table_translators,
  otherContributors: m.catalogue_table_other_contributors,
  publisher: m.catalogue_table_publisher,
  place: m.catalogue_table_place,
  date: m.catalogue_table_date,
  edition: m.catalogue_table_edition,
  extent: m.catalogue_table_extent,
  series: m.catalogue_table_series,
  seriesNumber: m.catalogue_table_series_number,
  hostTitle: m.catalogue_table_host_title,
  hostNumber: m.catalogue_table_host_number,
  hostDate: m.catalogue_table_host_date,
  pages: m.catalogue_table_pages,
  isbn: m.catalogue_table_isbn,
  issn: m.catalogue_table_issn,
  languages: m.catalogue_table_languages,
  abstract: m.catalogue_table_abstract,
  keywords: m.catalogue_table_keywords,
  notes: m.catalogue_table_notes,
  contents: m.catalogue_table_contents,
  thesisNote: m.catalogue_table_thesis_note,
  classNumber: m.catalogue_table_class_number,
  link: m.catalogue_table_link,
  library: m.catalogue_table_library,
  section: m.catalogue_table_section,
  shelfMark: m.catalogue_table_shelf_mark,
  barcode: m.catalogue_table_barcode,
}
