import { Button, Table, VisuallyHidden } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { DateTime } from "./date-time.tsx"
import { roleName } from "./role-name.ts"

interface Pending {
  id: string
  email: string
  role: CentreRole
  expiresAt: Date
  expired: boolean
}

/** Invitations without an answer yet. */
export function InvitationTable({ invitations }: { invitations: readonly Pending[] }) {
  return (
    <Table
      id="pending-invitations"
      caption={m.account_invitations_title()}
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: "email", label: m.account_field_email(), rowHeader: true, cell: ({ email }) => email },
        { key: "role", label: m.account_team_role(), cell: ({ role }) => roleName(role) },
        { key: "until", label: m.account_invitation_until(), cell: until },
        {
          key: "withdraw",
          label: m.account_session_action(),
          cell: withdrawForm,
        },
      ]}
    />
  )
}

function until({ expiresAt, expired }: Pending) {
  if (!expired) return <DateTime at={expiresAt} />
  return (
    <>
      <DateTime at={expiresAt} /> ({m.account_invitation_expired()})
    </>
  )
}

function withdrawForm({ id, email }: Pending) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="withdraw-invitation" />
      <input type="hidden" name="invitation" value={id} />
      <Button tone="secondary" small>
        {m.account_invitation_withdraw()}
        <VisuallyHidden>{` (${email})`}</VisuallyHidden>
      </Button>
    </form>
  )
}
