import { Button, Form, RadioGroup, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { roleHint, roleName } from "./role-name.ts"

interface Props {
  typed: { email: string; role: string } | undefined
  errors: Record<string, string[]>
}

export function InviteForm({ typed, errors }: Props) {
  return (
    <Form label={m.account_invite_title()}>
      <input type="hidden" name="intent" value="invite" />
      <TextField
        name="email"
        type="email"
        autoComplete="off"
        label={m.account_field_email()}
        value={typed?.email}
        error={errors["email"]}
      />
      <RadioGroup
        name="role"
        label={m.account_team_role()}
        value={typed?.role || "professional"}
        error={errors["role"]}
        choices={centreRoles.map((role) => ({ value: role, label: roleName(role), hint: roleHint(role) }))}
      />
      <Button>{m.account_invite_button()}</Button>
    </Form>
  )
}
