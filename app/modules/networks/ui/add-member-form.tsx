import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import { Button, CheckboxField, DateField, FieldRow, Form, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

export interface AddedMember {
  person: Pick
  function: string
  fromOn: string
  listed: boolean
  showsEmail: boolean
}

/** Takes somebody of the directory into the network. */
export function AddMemberForm({ typed, errors }: { typed: AddedMember; errors: Record<string, string[]> }) {
  return (
    <Form>
      <Picker
        name="person"
        label={m.networks_member_person()}
        hint={m.networks_member_person_hint()}
        pick={typed.person}
        error={errors["person"]}
      />
      <FieldRow>
        <TextField
          name="function"
          label={m.networks_member_function()}
          optional={m.networks_optional()}
          value={typed.function}
          error={errors["function"]}
          maxLength={200}
        />
        <DateField name="fromOn" label={m.networks_member_from()} value={typed.fromOn} error={errors["fromOn"]} />
      </FieldRow>
      <CheckboxField name="listed" value="yes" label={m.networks_consent_listed_staff()} checked={typed.listed} />
      <CheckboxField
        name="showsEmail"
        value="yes"
        label={m.networks_consent_email_staff()}
        checked={typed.showsEmail}
      />
      <Button>{m.networks_member_add_button()}</Button>
    </Form>
  )
}
