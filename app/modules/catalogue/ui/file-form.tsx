import { Button, ErrorSummary, FileField, Form, RadioGroup, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  centres: { id: string; name: string }[]
  typed: { centreId: string; label: string; access: string } | undefined
  errors: Record<string, string[]>
}

/** Attaches a file to a record. */
export function FileForm({ centres, typed, errors }: Props) {
  const [only] = centres
  return (
    <Form multipart label={m.catalogue_files_add()}>
      <ErrorSummary title={m.catalogue_files_problem()} errors={errors} />
      <FileField
        name="file"
        label={m.catalogue_files_file()}
        hint={m.catalogue_files_file_hint()}
        error={errors["file"]}
        required
      />
      {centres.length === 1 && only !== undefined ? (
        <input type="hidden" name="centreId" value={only.id} />
      ) : (
        <SelectField
          name="centreId"
          label={m.catalogue_files_centre()}
          choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed?.centreId}
          error={errors["centreId"]}
        />
      )}
      <TextField
        name="label"
        label={m.catalogue_files_label()}
        hint={m.catalogue_files_label_hint()}
        value={typed?.label}
        error={errors["label"]}
        maxLength={200}
      />
      <RadioGroup
        name="access"
        label={m.catalogue_files_access()}
        value={typed?.access === "staff" ? "staff" : "public"}
        choices={[
          { value: "public", label: m.catalogue_files_access_public() },
          { value: "staff", label: m.catalogue_files_access_staff() },
        ]}
      />
      <Button>{m.catalogue_files_submit()}</Button>
    </Form>
  )
}
