import { Button, SelectField, Table, VisuallyHidden } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { roleName } from "./role-name.ts"

interface Member {
  accountId: string
  displayName: string
  email: string | undefined
  role: CentreRole
  blocked: boolean
}

/** Who works in a centre; each line is its own small form. */
export function TeamTable({ team, mayBlock }: { team: readonly Member[]; mayBlock: boolean }) {
  return (
    <Table
      id="team"
      caption={m.account_team_members()}
      captionHidden
      rows={team}
      rowKey={({ accountId }) => accountId}
      columns={[
        { key: "name", label: m.account_team_name(), rowHeader: true, cell: name },
        { key: "email", label: m.account_field_email(), cell: ({ email }) => email ?? "" },
        { key: "role", label: m.account_team_role(), cell: roleForm },
        ...(mayBlock
          ? [
              {
                key: "account",
                label: m.account_team_account(),
                cell: blockForm,
              },
            ]
          : []),
      ]}
    />
  )
}

function name({ displayName, blocked }: Member) {
  return blocked ? `${displayName} (${m.account_team_blocked()})` : displayName
}

function roleForm({ accountId, displayName, role }: Member) {
  const choices = [...centreRoles].toReversed().map((value) => ({ value: value as string, label: roleName(value) }))
  return (
    <form method="post" className="flex items-end gap-2">
      <input type="hidden" name="intent" value="assign-role" />
      <input type="hidden" name="account" value={accountId} />
      <SelectField
        name="role"
        id={`role-${accountId}`}
        label={<VisuallyHidden>{m.account_team_role_of({ name: displayName })}</VisuallyHidden>}
        value={role}
        choices={[...choices, { value: "none", label: m.account_team_leaves() }]}
      />
      <Button tone="secondary" small>
        {m.account_save()}
        <VisuallyHidden>{` (${displayName})`}</VisuallyHidden>
      </Button>
    </form>
  )
}

function blockForm({ accountId, displayName, blocked }: Member) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="block" />
      <input type="hidden" name="account" value={accountId} />
      <input type="hidden" name="blocked" value={blocked ? "no" : "yes"} />
      <Button tone="quiet" small>
        {blocked ? m.account_team_unblock() : m.account_team_block()}
        <VisuallyHidden>{` (${displayName})`}</VisuallyHidden>
      </Button>
    </form>
  )
}
