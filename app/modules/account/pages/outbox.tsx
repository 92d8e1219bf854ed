import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { listOutbox, sendsMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import { DateTime } from "../ui/date-time.tsx"
import type { Route } from "./+types/outbox"

/** The mails of an installation that has no way to send them. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["account.read-outbox"].allows(caller.actor)) return forbidden()
  if (sendsMail()) return notFound()
  return { mails: await read(caller, (tx) => listOutbox(tx)) }
}

export default function Outbox({ loaderData: { mails } }: Route.ComponentProps) {
  const title = m.account_outbox_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.account_outbox_lead()}>
        {mails.length === 0 ? (
          <EmptyState title={m.account_outbox_empty()}>
            <p>{m.account_outbox_empty_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="outbox"
            caption={m.account_outbox_newest()}
            rows={mails}
            rowKey={({ id }) => id}
            columns={[
              { key: "subject", label: m.account_outbox_subject(), rowHeader: true, cell: subject },
              { key: "to", label: m.account_outbox_to(), cell: ({ recipient }) => recipient },
              { key: "at", label: m.account_outbox_at(), date: true, cell: at },
            ]}
          />
        )}
      </Page>
    </>
  )
}

function subject({ id, subject: words }: { id: string; subject: string }) {
  return <a href={href("/travail/courriels/:id", { id })}>{words}</a>
}

function at({ createdAt }: { createdAt: Date }) {
  return <DateTime at={createdAt} />
}
