import { Button, ErrorSummary, FileField, Form, RadioGroup, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  centres: { id: string; name: string }[]
  origins: string[]
  typed: { centreId: string; origin: string; mode: string } | undefined
  errors: Record<string, string[]>
}

/** Sends a file of records, as a dry run unless one chooses otherwise. */
export function ImportForm({ centres, origins, typed, errors }: Props) {
  const [only] = centres
  return (
    <Form multipart label={m.catalogue_imports_form()}>
      <ErrorSummary title={m.catalogue_imports_problem()} errors={errors} />
      <FileField
        name="file"
        label={m.catalogue_imports_file()}
        hint={m.catalogue_imports_file_hint()}
        accept=".mrc,.iso,.iso2709,.pan,.uni,.dat,.marc,.xml,.txt,.ris,.bib,.json,.rdf,.csv,.tsv,.xlsx,.ods"
        error={errors["file"]}
        required
      />
      {centres.length === 1 && only !== undefined ? (
        <input type="hidden" name="centreId" value={only.id} />
      ) : (
        <SelectField
          name="centreId"
          label={m.catalogue_imports_centre()}
          choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed?.centreId}
          error={errors["centreId"]}
        />
      )}
      <TextField
        name="origin"
        label={m.catalogue_imports_origin()}
        hint={m.catalogue_imports_origin_hint()}
        value={typed?.origin ?? origins[0] ?? m.catalogue_imports_origin_default()}
        error={errors["origin"]}
        list="origins"
        maxLength={80}
        size="medium"
      />
      <datalist id="origins">
        {origins.map((origin) => (
          <option key={origin} value={origin}>
            {origin}
          </option>
        ))}
      </datalist>
      <RadioGroup
        name="mode"
        label={m.catalogue_imports_mode()}
        value={typed?.mode === "real" ? "real" : "dry"}
        choices={[
          { value: "dry", label: m.catalogue_imports_mode_dry(), hint: m.catalogue_imports_mode_dry_hint() },
          { value: "real", label: m.catalogue_imports_mode_real(), hint: m.catalogue_imports_mode_real_hint() },
        ]}
      />
      <Button>{m.catalogue_imports_submit()}</Button>
    </Form>
  )
}
