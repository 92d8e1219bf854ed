import { Button, FieldSet, Form, PasswordField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  typed: Record<string, string>
  errors: Record<string, string[]>
}

/** The first centre and the person who will administer everything. */
export function SetUpForm({ typed, errors }: Props) {
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <Form>
      <FieldSet id="centre" legend={m.account_set_up_centre()} large>
        <TextField {...field("name")} label={m.account_set_up_centre_name()} autoComplete="organization" />
        <TextField
          {...field("shortName")}
          label={m.account_set_up_short_name()}
          hint={m.account_set_up_short_name_hint()}
          size="medium"
        />
        <TextField {...field("coverage")} label={m.account_set_up_coverage()} hint={m.account_set_up_coverage_hint()} />
      </FieldSet>
      <FieldSet id="administrator" legend={m.account_set_up_administrator()} large>
        <TextField
          {...field("displayName")}
          label={m.account_field_name()}
          hint={m.account_field_name_hint()}
          autoComplete="name"
        />
        <TextField {...field("email")} type="email" label={m.account_field_email()} autoComplete="username" />
        <PasswordField
          name="password"
          autoComplete="new-password"
          label={m.account_field_password()}
          hint={m.account_password_hint()}
          error={errors["password"]}
        />
      </FieldSet>
      <Button>{m.account_set_up_button()}</Button>
    </Form>
  )
}
