import { Button, Form, PasswordField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  /** The address has an account already: there is nothing to fill in. */
  isKnown: boolean
  displayName: string | undefined
  errors: Record<string, string[]> | undefined
}

export function InvitationForm({ isKnown, displayName, errors }: Props) {
  if (isKnown) {
    return (
      <Form>
        <p>{m.account_invitation_known()}</p>
        <Button>{m.account_invitation_accept()}</Button>
      </Form>
    )
  }
  return (
    <Form>
      <TextField
        name="displayName"
        autoComplete="name"
        label={m.account_field_name()}
        hint={m.account_field_name_hint()}
        value={displayName}
        error={errors?.["displayName"]}
      />
      <PasswordField
        name="password"
        autoComplete="new-password"
        label={m.account_field_password()}
        optional={m.account_optional()}
        hint={m.account_invitation_password_hint()}
        error={errors?.["password"]}
      />
      <Button>{m.account_invitation_accept()}</Button>
    </Form>
  )
}
