import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import { Button, FieldRow, Form, NumberField, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { participationRoles } from "../domain/kinds.ts"
import { ledgerStructureKinds } from "../domain/structure-kind.ts"
import { ledgerKindName, roleName } from "./words.ts"

export interface AddForm {
  person: Pick
  structure: Pick
  people: string
  structureKind: string
  role: string
}

type Props = {
  add: AddForm
  /** The reasons that were typed, by the field. */
  reasons: Record<string, string>
  /** Of a frozen year, an addition is a correction. */
  isFrozen: boolean
  errors: Record<string, string[]>
}

/** Somebody of the directory, or how many people without a name: present at every slot, corrected afterwards where they were not. */
export function AddPeopleForm({ add, reasons, isFrozen, errors }: Props) {
  const optional = m.activity_optional()
  return (
    <Form id="ajouter" wide>
      <FieldRow>
        <Picker
          name="person"
          label={m.activity_sheet_add_person()}
          pick={add.person}
          optional={optional}
          error={errors["person"]}
        />
        <Picker
          name="structure"
          label={m.activity_sheet_add_structure()}
          pick={add.structure}
          optional={optional}
          error={errors["structure"]}
        />
      </FieldRow>
      <FieldRow>
        <NumberField name="people" label={m.activity_sheet_add_people()} value={add.people} error={errors["people"]} />
        <SelectField
          name="structureKind"
          label={m.activity_field_counted_kind()}
          value={add.structureKind}
          choices={["none" as const, ...ledgerStructureKinds.filter((kind) => kind !== "none")].map((kind) => ({
            value: kind,
            label: ledgerKindName(kind),
          }))}
        />
        <SelectField
          name="role"
          label={m.activity_sheet_add_role()}
          value={add.role}
          choices={participationRoles.map((role) => ({ value: role, label: roleName(role) }))}
        />
      </FieldRow>
      <TextField
        name="reason"
        id="add-reason"
        label={m.activity_field_reason()}
        hint={isFrozen ? m.activity_field_reason_frozen() : undefined}
        optional={isFrozen ? undefined : optional}
        value={reasons["add-reason"]}
        error={errors["add-reason"]}
      />
      <Button name="intent" value="add">
        {m.activity_sheet_add_button()}
      </Button>
    </Form>
  )
}
