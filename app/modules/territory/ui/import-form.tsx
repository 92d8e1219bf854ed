import type { Choice } from "#platform/design/index.ts"
import { Button, FieldRow, FileField, Form, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

export type TypedImport = { centreId: string; source: string; vintage: string; period: string }
type Props = { centres: Choice[]; typed: TypedImport | undefined; errors: Record<string, string[]> }

/** A file of territories, and what the person who brings it knows of it. */
export function ImportForm({ centres, typed, errors }: Props) {
  return (
    <Form multipart>
      <FileField
        name="file"
        label={m.territory_import_field_file()}
        hint={m.territory_import_field_file_hint()}
        error={errors["file"]}
        accept=".geojson,.json,.topojson,.csv,.txt,.zip"
        required
      />
      <TextField
        name="source"
        label={m.territory_import_field_source()}
        hint={m.territory_import_field_source_hint()}
        value={typed?.source}
        error={errors["source"]}
        maxLength={300}
        required
      />
      <FieldRow>
        <TextField
          name="vintage"
          label={m.territory_import_field_vintage()}
          hint={m.territory_import_field_vintage_hint()}
          value={typed?.vintage}
          error={errors["vintage"]}
          inputMode="numeric"
          size="short"
        />
        <TextField
          name="period"
          label={m.territory_import_field_period()}
          hint={m.territory_import_field_period_hint()}
          value={typed?.period}
          error={errors["period"]}
          size="short"
        />
      </FieldRow>
      {centres.length === 0 ? null : (
        <SelectField
          name="centreId"
          label={m.territory_import_field_centre()}
          hint={m.territory_import_field_centre_hint()}
          choices={centres}
          value={typed?.centreId ?? (centres.length === 1 ? centres[0]?.value : undefined)}
          empty={m.territory_import_field_centre_none()}
          error={errors["centreId"]}
        />
      )}
      <Button>{m.territory_import_check()}</Button>
    </Form>
  )
}
