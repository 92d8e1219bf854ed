import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { AuthCard, Button, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { answerOwnRequest } from "../operations/answer-own-request.server.ts"
import { requestOfLink } from "../queries/links.server.ts"
import { problemsOf } from "../staff/problems-of.server.ts"
import type { Route } from "./+types/join-link"

const linkLimit = { name: "join-link-network", attempts: 120, minutes: 15 }

export async function loader({ context, params }: Route.LoaderArgs) {
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const asked = await requestOfLink(cleanText(params.secret))
  return asked === undefined ? data({ asked }, { status: 410 }) : { asked }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const intent = field(await readForm(request), "intent") === "confirm" ? "confirm" : "withdraw"
  const secret = cleanText(params.secret)
  const outcome = await answerOwnRequest(systemCaller("networks.join-link", locale), { secret, intent })
  const problems = problemsOf(outcome)
  if (problems !== undefined) return shownAgain({ problem: Object.values(problems).flat().join(" ") })
  throw redirect(href("/reseaux/demande/:secret", { secret: params.secret }))
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function JoinLink({ loaderData: { asked }, actionData }: Route.ComponentProps) {
  const title = asked === undefined ? m.networks_request_over() : m.networks_request_title()
  const isOpen = asked?.state === "unconfirmed" || asked?.state === "waiting"
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={asked?.network}>
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {asked === undefined ? (
          <Notice tone="warning" title={m.networks_refused_link_over()} />
        ) : (
          <Notice tone={isOpen ? "info" : "warning"} title={stateSentence(asked.state)} />
        )}
        {isOpen ? (
          <form method="post" className="actions-bar">
            {asked.state === "unconfirmed" ? (
              <Button name="intent" value="confirm">
                {m.networks_mail_confirm_button()}
              </Button>
            ) : null}
            <Button tone="secondary" name="intent" value="withdraw">
              {m.networks_request_withdraw()}
            </Button>
          </form>
        ) : null}
      </AuthCard>
    </>
  )
}

function stateSentence(state: string): string {
  if (state === "unconfirmed") return m.networks_request_unconfirmed()
  if (state === "waiting") return m.networks_request_waiting()
  if (state === "accepted") return m.networks_request_accepted()
  return m.networks_request_closed()
}
