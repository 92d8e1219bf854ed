import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { AuthCard, Button, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { cancelHold } from "../operations/cancel-hold.server.ts"
import { confirmHold } from "../operations/confirm-hold.server.ts"
import { holdOfLink } from "../queries/hold-of-link.server.ts"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/hold-link"

const linkLimit = { name: "hold-link-network", attempts: 120, minutes: 15 }

export async function loader({ context, params }: Route.LoaderArgs) {
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const hold = await holdOfLink(params.secret)
  return hold === undefined ? data({ hold }, { status: 410 }) : { hold }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const asked = field(await readForm(request), "intent")
  const operate = asked === "confirm" ? confirmHold : cancelHold
  const outcome = await operate(systemCaller("circulation.hold-link", locale), { secret: cleanText(params.secret) })
  if (outcome.kind === "refused") return shownAgain({ problem: refusalSentence(outcome) })
  throw redirect(href("/reservations/:secret", { secret: params.secret }))
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function HoldLink({ loaderData: { hold }, actionData }: Route.ComponentProps) {
  const title =
    hold === undefined
      ? m.circulation_link_over({ page: m.circulation_hold_own_title() })
      : m.circulation_hold_own_title()
  const isOpen = hold !== undefined && ["unconfirmed", "waiting", "set_aside"].includes(hold.state)
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={hold && m.circulation_hold_own_lead({ title: hold.title, centre: hold.centre })}>
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {hold === undefined ? (
          <Notice tone="warning" title={m.circulation_refused_link_over()} />
        ) : (
          <Notice tone={isOpen ? "info" : "warning"} title={stateSentence(hold)} />
        )}
        {isOpen ? (
          <form method="post" className="actions-bar">
            {hold.state === "unconfirmed" ? (
              <Button name="intent" value="confirm">
                {m.circulation_mail_hold_confirm_button()}
              </Button>
            ) : null}
            <Button tone="secondary" name="intent" value="cancel">
              {m.circulation_hold_cancel()}
            </Button>
          </form>
        ) : null}
      </AuthCard>
    </>
  )
}

function stateSentence(hold: { state: string; place: number; setAsideUntil: string | null }): string {
  switch (hold.state) {
    case "unconfirmed":
      return m.circulation_hold_state_unconfirmed()
    case "waiting":
      return m.circulation_hold_state_waiting({ place: hold.place })
    case "set_aside":
      return m.circulation_hold_state_set_aside({ until: day(hold.setAsideUntil ?? "") })
    case "fulfilled":
      return m.circulation_hold_state_fulfilled()
    default:
      return m.circulation_hold_state_over()
  }
}
