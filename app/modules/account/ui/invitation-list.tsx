import { Button, VisuallyHidden } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import { DateTime } from "./date-time.tsx"
import { roleName } from "./role-name.ts"
import { Row, RowList } from "./row-list.tsx"

interface Pending {
  id: string
  email: string
  role: CentreRole
  expiresAt: Date
  expired: boolean
}

/** Invitations without an answer yet. */
export function InvitationList({ invitations }: { invitations: readonly Pending[] }) {
  return (
    <RowList label={m.account_invitations_title()}>
      {invitations.map((invitation) => (
        <Row
          key={invitation.id}
          title={invitation.email}
          detail={<Detail {...invitation} />}
          actions={<WithdrawForm {...invitation} />}
        />
      ))}
    </RowList>
  )
}

function Detail({ role, expiresAt, expired }: Pending) {
  return (
    <>
      {roleName(role)} · {expired ? m.account_invitation_expired() : m.account_invitation_until()}{" "}
      <DateTime at={expiresAt} />
    </>
  )
}

function WithdrawForm({ id, email }: Pending) {
  return (
    <form method="post" className="relative">
      <input type="hidden" name="intent" value="withdraw-invitation" />
      <input type="hidden" name="invitation" value={id} />
      <Button tone="secondary">
        {m.account_invitation_withdraw()}
        <VisuallyHidden>{` (${email})`}</VisuallyHidden>
      </Button>
    </form>
  )
}
