import { Button, DateField, FieldRow, Form, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  owners: { value: string; label: string; group: string }[]
  typed: { text: string; owner: string; dueOn: string }
  errors: Record<string, string[]>
}

/** What is to be done, by whom, until when. */
export function ActionForm({ owners, typed, errors }: Props) {
  return (
    <Form>
      <TextField
        name="text"
        label={m.networks_action_text()}
        value={typed.text}
        error={errors["text"]}
        maxLength={1000}
        autoComplete="off"
      />
      <FieldRow>
        <SelectField
          name="owner"
          label={m.networks_action_owner()}
          value={typed.owner}
          empty={m.networks_action_nobody()}
          choices={owners}
          error={errors["owner"]}
        />
        <DateField
          name="dueOn"
          label={m.networks_action_due_on()}
          optional={m.networks_optional()}
          value={typed.dueOn}
          error={errors["dueOn"]}
        />
      </FieldRow>
      <Button tone="secondary" name="intent" value="action">
        {m.networks_action_add()}
      </Button>
    </Form>
  )
}
