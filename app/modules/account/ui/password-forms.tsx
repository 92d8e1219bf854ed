import { Button, Form, PasswordField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Errors = Record<string, string[]> | undefined

export function ForgottenPasswordForm({ email, errors }: { email: string | undefined; errors: Errors }) {
  return (
    <Form>
      <p>{m.account_password_forgotten_text()}</p>
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={m.account_field_email()}
        value={email}
        error={errors?.["email"]}
      />
      <Button>{m.account_password_forgotten_button()}</Button>
    </Form>
  )
}

interface NewPasswordProps {
  /** The secret of the mail, or "" for somebody who is signed in. */
  token: string
  asksCurrent: boolean
  errors: Errors
}

export function NewPasswordForm({ token, asksCurrent, errors }: NewPasswordProps) {
  return (
    <Form>
      <input type="hidden" name="token" value={token} />
      {asksCurrent ? (
        <PasswordField
          name="currentPassword"
          autoComplete="current-password"
          label={m.account_field_current_password()}
          error={errors?.["currentPassword"]}
        />
      ) : null}
      <PasswordField
        name="newPassword"
        autoComplete="new-password"
        label={m.account_field_new_password()}
        hint={m.account_password_hint()}
        error={errors?.["newPassword"]}
      />
      <Button>{m.account_password_button()}</Button>
    </Form>
  )
}
