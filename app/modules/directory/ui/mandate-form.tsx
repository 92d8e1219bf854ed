import { Button, DateField, FieldRow, Form, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { mandateRoles } from "../domain/mandate-role.ts"
import type { Pick } from "../domain/pick.ts"
import { Picker } from "./picker.tsx"
import { mandateRoleName } from "./words.ts"

export const mandateFieldNames = ["college", "role", "fromOn", "toOn"] as const

type Props = {
  mandateId: string
  version: number
  typed: Record<(typeof mandateFieldNames)[number], string>
  person: Pick
  structure: Pick
  /** Those in use, proposed while typing. */
  colleges: readonly string[]
  errors: Record<string, string[]>
}

export function MandateForm({ mandateId, version, typed, person, structure, colleges, errors }: Props) {
  const optional = m.directory_optional()
  return (
    <Form>
      <input type="hidden" name="mandateId" value={mandateId} />
      <input type="hidden" name="version" value={version} />
      <Picker name="person" label={m.directory_person()} optional={optional} pick={person} error={errors["person"]} />
      <Picker
        name="structure"
        label={m.directory_mandate_structure()}
        optional={optional}
        pick={structure}
        error={errors["structure"]}
      />
      <FieldRow>
        <SelectField
          name="role"
          label={m.directory_field_role()}
          value={typed.role}
          error={errors["role"]}
          choices={mandateRoles.map((role) => ({ value: role, label: mandateRoleName(role) }))}
        />
        <TextField
          name="college"
          label={m.directory_field_college()}
          hint={m.directory_field_college_hint()}
          optional={optional}
          value={typed.college}
          error={errors["college"]}
          list="colleges"
          maxLength={100}
        />
      </FieldRow>
      <datalist id="colleges">
        {colleges.map((college) => (
          <option key={college} value={college}>
            {college}
          </option>
        ))}
      </datalist>
      <FieldRow>
        <DateField name="fromOn" label={m.directory_field_from()} value={typed.fromOn} error={errors["fromOn"]} />
        <DateField
          name="toOn"
          label={m.directory_field_to()}
          value={typed.toOn}
          error={errors["toOn"]}
          optional={optional}
        />
      </FieldRow>
      <RegisterButtons edits={mandateId !== ""} />
    </Form>
  )
}

/** Save; and, for a line that is there, take it away. */
export function RegisterButtons({ edits }: { edits: boolean }) {
  return (
    <div className="actions-bar">
      <Button>{m.directory_save()}</Button>
      {edits ? (
        <Button tone="quiet" name="intent" value="remove">
          {m.directory_row_remove()}
        </Button>
      ) : null}
    </div>
  )
}
