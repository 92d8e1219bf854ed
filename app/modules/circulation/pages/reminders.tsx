import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { AuthCard, Button, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { setReminders } from "../operations/set-reminders.server.ts"
import { remindersOfLink } from "../queries/reminders.server.ts"
import type { Route } from "./+types/reminders"

const linkLimit = { name: "reminder-link-network", attempts: 120, minutes: 15 }

export async function loader({ context, params }: Route.LoaderArgs) {
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const wants = await remindersOfLink(cleanText(params.key))
  return wants === undefined ? data({ wants }, { status: 410 }) : { wants }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const wants = field(await readForm(request), "wants") === "yes"
  const key = cleanText(params.key)
  const outcome = await setReminders(systemCaller("circulation.reminder-link", locale), { key, wants })
  if (outcome.kind === "done") throw redirect(href("/rappels/:key", { key: params.key }))
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.circulation_refused_link_over(),
  })
}

/** The key in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function Reminders({ loaderData: { wants }, actionData }: Route.ComponentProps) {
  const title =
    wants === undefined
      ? m.circulation_link_over({ page: m.circulation_reminders_title() })
      : m.circulation_reminders_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title}>
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {wants === undefined ? (
          <Notice tone="warning" title={m.circulation_refused_link_over()} />
        ) : (
          <>
            <Notice tone="info" title={wants ? m.circulation_reminders_on() : m.circulation_reminders_off()} />
            <form method="post" className="actions-bar">
              <Button name="wants" value={wants ? "no" : "yes"}>
                {wants ? m.circulation_reminders_stop() : m.circulation_reminders_again()}
              </Button>
            </form>
          </>
        )}
      </AuthCard>
    </>
  )
}
