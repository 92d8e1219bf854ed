import { Button, Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { deviceName } from "../domain/device-name.ts"
import { DateTime } from "./date-time.tsx"

interface Session {
  id: string
  startedAt: Date
  endsAt: Date
  userAgent: string
  current: boolean
}

/** Where somebody is signed in, each with a button to end it there. */
export function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  return (
    <Table
      id="open-sessions"
      caption={m.account_sessions_title()}
      captionHidden
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        { key: "device", label: m.account_session_device(), rowHeader: true, cell: device },
        { key: "started", label: m.account_session_started(), cell: started },
        { key: "ends", label: m.account_session_ends(), cell: ends },
        { key: "end", label: m.account_session_action(), cell: endForm },
      ]}
    />
  )
}

function device({ userAgent, current }: Session) {
  const name = deviceName(userAgent) ?? m.account_session_unknown_device()
  return current ? `${name} (${m.account_session_current()})` : name
}

function started({ startedAt }: Session) {
  return <DateTime at={startedAt} />
}

function ends({ endsAt }: Session) {
  return <DateTime at={endsAt} />
}

function endForm({ id }: Session) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="end-session" />
      <input type="hidden" name="session" value={id} />
      <Button tone="secondary" small>
        {m.account_session_end()}
      </Button>
    </form>
  )
}
