import { Button, CheckboxField, Form, PasswordField, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  email: string | undefined
  /** Where to go afterwards, or "". */
  suite: string
  remember: boolean | undefined
  errors: Record<string, string[]> | undefined
}

/** One address, two ways in: the password (also what the Enter key does), or a link by mail. */
export function SignInForm({ email, suite, remember, errors }: Props) {
  return (
    <Form>
      <input type="hidden" name="suite" value={suite} />
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={m.account_field_email()}
        value={email}
        error={errors?.["email"]}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        label={m.account_field_password()}
        hint={<a href={href("/mot-de-passe")}>{m.account_sign_in_forgotten()}</a>}
      />
      <CheckboxField
        name="remember"
        label={m.account_field_remember()}
        hint={m.account_field_remember_hint()}
        checked={remember}
      />
      <Button name="method" value="password">
        {m.account_sign_in_by_password()}
      </Button>
      <div className="space-y-3 border-t border-rule pt-5">
        <h2>{m.account_sign_in_by_link_title()}</h2>
        <p>{m.account_sign_in_by_link_text()}</p>
        <Button name="method" value="link" tone="secondary">
          {m.account_sign_in_by_link()}
        </Button>
      </div>
    </Form>
  )
}
