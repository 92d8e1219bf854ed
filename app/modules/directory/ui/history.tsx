import { Timeline } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatList } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { HistoryLine } from "../domain/history.ts"

/** What was done to a sheet, the newest first. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return <p>{m.directory_history_none()}</p>
  return (
    <Timeline
      label={m.directory_history()}
      entries={lines.map(({ at, operation, by, fields }, index) => ({
        key: `${at.toISOString()}-${index}`,
        date: formatDateTime(at, getLocale()),
        dateTime: at.toISOString(),
        title: [did(operation), by].filter(Boolean).join(", "),
        body: fields.length === 0 ? undefined : <p>{formatList(fieldNames(fields), getLocale())}</p>,
      }))}
    />
  )
}

function did(operation: string): string {
  return (operations[operation] ?? m.directory_did_change)()
}

function fieldNames(fields: readonly string[]): string[] {
  return [...new Set(fields.map((field) => (columns[field] ?? m.directory_field_other)()))]
}

const operations: Record<string, () => string> = {
  "directory.create-structure": m.directory_did_create,
  "directory.create-person": m.directory_did_create,
  "directory.import-table": m.directory_did_import,
  "directory.edit-structure": m.directory_did_edit,
  "directory.edit-person": m.directory_did_edit,
  "directory.merge-structures": m.directory_did_merge,
  "directory.merge-people": m.directory_did_merge,
  "directory.note-membership": m.directory_did_membership,
  "directory.write-position": m.directory_did_position,
  "directory.remove-position": m.directory_did_position,
  "directory.note-consent": m.directory_did_consent,
  "directory.write-partnership": m.directory_did_partnership,
}

const columns: Record<string, () => string> = {
  name: m.directory_field_name,
  short_name: m.directory_field_short_name,
  kind: m.directory_field_kind,
  siret: m.directory_field_siret,
  rna: m.directory_field_rna,
  street: m.directory_address,
  postal_code: m.directory_address,
  city: m.directory_address,
  territory_id: m.directory_territory,
  place_ids: m.directory_territory,
  email: m.directory_field_email,
  phone: m.directory_field_phone,
  mobile: m.directory_field_mobile,
  website: m.directory_field_website,
  presentation: m.directory_field_presentation,
  listed_on: m.directory_field_listed_on,
  closed_on: m.directory_field_closed_on,
  given_name: m.directory_field_given_name,
  family_name: m.directory_field_family_name,
  note: m.directory_field_note,
}
