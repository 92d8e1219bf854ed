import { Button, SelectField, VisuallyHidden } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { centreRoles } from "#platform/session/actor.ts"
import { roleName } from "./role-name.ts"
import { Row, RowList } from "./row-list.tsx"

interface Member {
  accountId: string
  displayName: string
  email: string | undefined
  role: CentreRole
  blocked: boolean
}

/** Who works in a centre; each line carries its own small forms. */
export function TeamList({ team, mayBlock }: { team: readonly Member[]; mayBlock: boolean }) {
  return (
    <RowList label={m.account_team_members()}>
      {team.map((member) => (
        <Row
          key={member.accountId}
          title={member.blocked ? `${member.displayName} (${m.account_team_blocked()})` : member.displayName}
          detail={member.email ?? ""}
          actions={
            <>
              <RoleForm {...member} />
              {mayBlock ? <BlockForm {...member} /> : null}
            </>
          }
        />
      ))}
    </RowList>
  )
}

function RoleForm({ accountId, displayName, role }: Member) {
  const choices = centreRoles.toReversed().map((value) => ({ value: value as string, label: roleName(value) }))
  return (
    <form method="post" className="relative flex flex-wrap items-end gap-2">
      <input type="hidden" name="intent" value="assign-role" />
      <input type="hidden" name="account" value={accountId} />
      <SelectField
        name="role"
        id={`role-${accountId}`}
        label={<VisuallyHidden>{m.account_team_role_of({ name: displayName })}</VisuallyHidden>}
        value={role}
        choices={[...choices, { value: "none", label: m.account_team_leaves() }]}
      />
      <Button tone="secondary">
        {m.account_save()}
        <VisuallyHidden>{` (${displayName})`}</VisuallyHidden>
      </Button>
    </form>
  )
}

function BlockForm({ accountId, displayName, blocked }: Member) {
  return (
    <form method="post" className="relative">
      <input type="hidden" name="intent" value="block" />
      <input type="hidden" name="account" value={accountId} />
      <input type="hidden" name="blocked" value={blocked ? "no" : "yes"} />
      <Button tone="quiet">
        {blocked ? m.account_team_unblock() : m.account_team_block()}
        <VisuallyHidden>{` (${displayName})`}</VisuallyHidden>
      </Button>
    </form>
  )
}
