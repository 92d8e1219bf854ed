import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import { Button, CheckboxGroup, DateField, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedNetwork } from "../staff/typed-network.ts"

type Props = {
  typed: TypedNetwork
  territory: Pick
  partners: { value: string; label: string }[]
  errors: Record<string, string[]>
  existing?: boolean
}

/** What a network says of itself. */
export function NetworkForm({ typed, territory, partners, errors, existing = false }: Props) {
  const optional = m.networks_optional()
  return (
    <Form>
      {existing ? <input type="hidden" name="version" value={typed.version} /> : null}
      <TextField
        name="name"
        label={m.networks_field_name()}
        hint={existing ? undefined : m.networks_field_name_hint()}
        value={typed.name}
        error={errors["name"]}
        maxLength={200}
      />
      <TextArea
        name="purpose"
        label={m.networks_field_purpose()}
        hint={m.networks_field_purpose_hint()}
        optional={optional}
        value={typed.purpose}
        error={errors["purpose"]}
        rows={5}
      />
      <TextField
        name="audience"
        label={m.networks_field_audience()}
        optional={optional}
        value={typed.audience}
        error={errors["audience"]}
        maxLength={500}
      />
      <Picker
        name="territory"
        label={m.networks_field_territory()}
        optional={optional}
        pick={territory}
        error={errors["territory"]}
      />
      <TextArea
        name="themes"
        label={m.networks_field_themes()}
        hint={m.networks_field_themes_hint()}
        optional={optional}
        value={typed.themes}
        error={errors["themes"]}
        rows={3}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={m.networks_field_contact()}
        hint={m.networks_field_contact_hint()}
        optional={optional}
        value={typed.contactEmail}
        error={errors["contactEmail"]}
      />
      {partners.length === 0 ? null : (
        <CheckboxGroup
          name="partners"
          label={m.networks_field_partners()}
          hint={m.networks_field_partners_hint()}
          optional={optional}
          values={typed.partners}
          choices={partners}
        />
      )}
      <TextArea
        name="charter"
        label={m.networks_field_charter()}
        hint={m.networks_field_charter_hint()}
        optional={optional}
        value={typed.charter}
        error={errors["charter"]}
        rows={8}
      />
      {existing ? (
        <DateField
          name="closedOn"
          label={m.networks_field_closed_on()}
          hint={m.networks_field_closed_on_hint()}
          optional={optional}
          value={typed.closedOn}
          error={errors["closedOn"]}
        />
      ) : null}
      <Button>{existing ? m.networks_save() : m.networks_new_button()}</Button>
    </Form>
  )
}
