import { read } from "#platform/db/index.server.ts"
import { DefinitionList, More, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { findOutboxMail, sendsMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import { DateTime } from "../ui/date-time.tsx"
import { TextWithLinks } from "../ui/text-with-links.tsx"
import type { Route } from "./+types/outbox-mail"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["account.read-outbox"].allows(caller.actor)) return forbidden()
  const mail = sendsMail() ? undefined : await read(caller, (tx) => findOutboxMail(tx, params.id))
  return mail === undefined ? notFound() : { mail }
}

export default function OutboxMail({ loaderData: { mail } }: Route.ComponentProps) {
  const up = {
    label: m.account_you_are_here(),
    items: [{ label: m.account_outbox_title(), href: href("/travail/courriels") }],
    current: mail.subject,
  }
  return (
    <>
      <title>{`${mail.subject} – ${m.platform_site_name()}`}</title>
      <Page title={mail.subject} breadcrumbs={up} width="text">
        <DefinitionList
          items={[
            { term: m.account_outbox_to(), value: mail.recipient },
            { term: m.account_outbox_at(), value: <DateTime at={mail.createdAt} /> },
          ]}
        />
        <TextWithLinks text={mail.text} />
        {mail.html === null ? null : (
          <More summary={m.account_outbox_html()}>
            <pre className="overflow-x-auto text-sm whitespace-pre-wrap">{mail.html}</pre>
          </More>
        )}
      </Page>
    </>
  )
}
