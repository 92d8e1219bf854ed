import { m } from "#platform/messages/index.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import type { ImportLine } from "../domain/import-report.ts"

/** A field of an import in the language of the page. */
export function importFieldName(field: string): string {
  return (names[field] ?? m.directory_field_other)()
}

export function importKindName(kind: ImportKind): string {
  return kind === "structures" ? m.directory_structures() : m.directory_people()
}

/** What became of so many lines. */
export function importOutcomeName(outcome: ImportLine["outcome"], count: number): string {
  return (count === 1 ? outcomeOfOne : outcomes)[outcome]()
}

const outcomeOfOne: Record<ImportLine["outcome"], () => string> = {
  created: m.directory_import_created_one,
  completed: m.directory_import_completed_one,
  unchanged: m.directory_import_unchanged_one,
  doubtful: m.directory_import_doubtful,
  refused: m.directory_import_refused_one,
}

const outcomes: Record<ImportLine["outcome"], () => string> = {
  created: m.directory_import_created,
  completed: m.directory_import_completed,
  unchanged: m.directory_import_unchanged,
  doubtful: m.directory_import_doubtful,
  refused: m.directory_import_refused,
}

const names: Record<string, () => string> = {
  name: m.directory_field_name,
  shortName: m.directory_field_short_name,
  kind: m.directory_field_kind,
  siret: m.directory_field_siret,
  rna: m.directory_field_rna,
  street: m.directory_field_street,
  postalCode: m.directory_field_postal_code,
  city: m.directory_field_city,
  email: m.directory_field_email,
  phone: m.directory_field_phone,
  mobile: m.directory_field_mobile,
  website: m.directory_field_website,
  presentation: m.directory_field_presentation,
  year: m.directory_import_year,
  givenName: m.directory_field_given_name,
  familyName: m.directory_field_family_name,
  title: m.directory_field_title,
  structure: m.directory_field_structure,
  structureKind: m.directory_import_structure_kind,
  fromOn: m.directory_field_from,
  note: m.directory_field_note,
}
