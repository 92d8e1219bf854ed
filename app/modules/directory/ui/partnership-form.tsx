import { CheckboxGroup, FieldRow, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { contributions } from "../domain/mandate-role.ts"
import type { Pick } from "../domain/pick.ts"
import { RegisterButtons } from "./mandate-form.tsx"
import { Picker } from "./picker.tsx"
import { contributionName } from "./words.ts"

export const partnershipFieldNames = ["subject", "details", "fromYear", "toYear"] as const

type Props = {
  partnershipId: string
  version: number
  typed: Record<(typeof partnershipFieldNames)[number], string>
  brings: readonly string[]
  structure: Pick
  errors: Record<string, string[]>
}

export function PartnershipForm({ partnershipId, version, typed, brings, structure, errors }: Props) {
  const optional = m.directory_optional()
  return (
    <Form>
      <input type="hidden" name="partnershipId" value={partnershipId} />
      <input type="hidden" name="version" value={version} />
      <Picker
        name="structure"
        label={m.directory_field_partner()}
        hint={m.directory_field_structure_hint()}
        pick={structure}
        error={errors["structure"]}
      />
      <TextField
        name="subject"
        label={m.directory_field_subject()}
        value={typed.subject}
        error={errors["subject"]}
        maxLength={300}
      />
      <CheckboxGroup
        name="brings"
        label={m.directory_field_brings()}
        values={brings}
        error={errors["brings"]}
        choices={contributions.map((value) => ({ value, label: contributionName(value) }))}
      />
      <FieldRow>
        <TextField
          name="fromYear"
          label={m.directory_field_from_year()}
          value={typed.fromYear}
          error={errors["fromYear"]}
          size="short"
          inputMode="numeric"
        />
        <TextField
          name="toYear"
          label={m.directory_field_to_year()}
          value={typed.toYear}
          error={errors["toYear"]}
          size="short"
          inputMode="numeric"
          optional={optional}
        />
      </FieldRow>
      <TextArea
        name="details"
        label={m.directory_field_details()}
        value={typed.details}
        error={errors["details"]}
        optional={optional}
        rows={3}
      />
      <RegisterButtons edits={partnershipId !== ""} />
    </Form>
  )
}
