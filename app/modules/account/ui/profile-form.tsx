import { Button, Form, RadioGroup, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  typed: { displayName: string; locale: string }
  errors: Record<string, string[]>
}

export function ProfileForm({ typed, errors }: Props) {
  return (
    <Form>
      <input type="hidden" name="intent" value="profile" />
      <TextField
        name="displayName"
        autoComplete="name"
        label={m.account_field_name()}
        hint={m.account_field_name_hint()}
        value={typed.displayName}
        error={errors["displayName"]}
      />
      <RadioGroup
        name="locale"
        label={m.account_field_locale()}
        value={typed.locale}
        error={errors["locale"]}
        choices={[
          { value: "fr", label: "Français" },
          { value: "en", label: "English" },
        ]}
      />
      <Button>{m.account_save()}</Button>
    </Form>
  )
}
