import { Button, VisuallyHidden } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { deviceName } from "../domain/device-name.ts"
import { DateTime } from "./date-time.tsx"
import { Row, RowList } from "./row-list.tsx"

interface Session {
  id: string
  startedAt: Date
  endsAt: Date
  userAgent: string
  current: boolean
}

/** Where somebody is signed in, each with a button to end it there. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <RowList label={m.account_sessions_title()}>
      {sessions.map((session) => (
        <Row
          key={session.id}
          title={device(session)}
          detail={<Detail {...session} />}
          actions={<EndForm {...session} />}
        />
      ))}
    </RowList>
  )
}

function device({ userAgent, current }: Session): string {
  const name = deviceName(userAgent) ?? m.account_session_unknown_device()
  return current ? `${name} (${m.account_session_current()})` : name
}

function Detail({ startedAt, endsAt }: Session) {
  return (
    <>
      {m.account_session_started()} <DateTime at={startedAt} />, {m.account_session_ends()} <DateTime at={endsAt} />
    </>
  )
}

function EndForm(session: Session) {
  return (
    <form method="post" className="relative">
      <input type="hidden" name="intent" value="end-session" />
      <input type="hidden" name="session" value={session.id} />
      <Button tone="secondary">
        {m.account_session_end()}
        <VisuallyHidden>{` (${device(session)})`}</VisuallyHidden>
      </Button>
    </form>
  )
}
