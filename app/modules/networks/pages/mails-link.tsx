import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { AuthCard, Button, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { setMails } from "../operations/set-mails.server.ts"
import { mailsOfLink } from "../queries/links.server.ts"
import { problemsOf } from "../staff/problems-of.server.ts"
import type { Route } from "./+types/mails-link"

const linkLimit = { name: "network-mails-network", attempts: 120, minutes: 15 }

export async function loader({ context, params }: Route.LoaderArgs) {
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const mails = await mailsOfLink(cleanText(params.key))
  return mails === undefined ? data({ mails }, { status: 410 }) : { mails }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const wants = field(await readForm(request), "wants") === "yes"
  const outcome = await setMails(systemCaller("networks.mails-link", locale), { key: cleanText(params.key), wants })
  const problems = problemsOf(outcome)
  if (problems !== undefined) return shownAgain({ problem: Object.values(problems).flat().join(" ") })
  throw redirect(href("/reseaux/courriels/:key", { key: params.key }))
}

/** The key in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function MailsLink({ loaderData: { mails }, actionData }: Route.ComponentProps) {
  const title = mails === undefined ? m.networks_mails_over() : m.networks_mails_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={mails?.network}>
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {mails === undefined ? (
          <Notice tone="warning" title={m.networks_refused_link_over()} />
        ) : (
          <>
            <Notice tone="info" title={mails.wants ? m.networks_mails_on() : m.networks_mails_off()} />
            <form method="post" className="actions-bar">
              <Button name="wants" value={mails.wants ? "no" : "yes"}>
                {mails.wants ? m.networks_mails_stop() : m.networks_mails_again()}
              </Button>
            </form>
          </>
        )}
      </AuthCard>
    </>
  )
}
