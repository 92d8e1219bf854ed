import { redirect } from "react-router"
import { attempt, ownAccount } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { askToJoin } from "../operations/ask-to-join.server.ts"
import { openNetworkPage } from "../staff/open-network.server.ts"
import { problemsOf } from "../staff/problems-of.server.ts"
import { JoinForm } from "../ui/join-form.tsx"
import type { Route } from "./+types/join"

const askingLimit = { name: "join-network-origin", attempts: 20, minutes: 60 }
const addressLimit = { name: "join-network-address", attempts: 6, minutes: 60 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing } = await openNetworkPage(context, params.slug)
  return {
    slug: network.slug,
    name: network.name,
    charter: network.charter,
    isClosed: network.closedOn !== null,
    isMember: standing.memberId !== null,
    account: await ownName(caller),
    done: new URL(request.url).searchParams.get("fait"),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openNetworkPage(context, params.slug)
  const fields = await readForm(request)
  const account = await ownName(caller)
  const typed = {
    name: field(fields, "name"),
    email: field(fields, "email"),
    structure: field(fields, "structure"),
    message: field(fields, "message"),
    listed: field(fields, "listed"),
    showsEmail: field(fields, "showsEmail"),
  }
  const minutes = await attempt([
    [askingLimit, context.get(clientAddressContext)],
    [addressLimit, (account?.email ?? typed.email).toLowerCase()],
  ])
  if (minutes !== undefined) return shownAgain({ typed, errors: { "": [m.networks_too_many({ count: minutes })] } })
  const outcome = await askToJoin(systemCaller("networks.ask-to-join", caller.locale), {
    ...typed,
    networkId: network.id,
    name: account?.name ?? typed.name,
    email: account?.email ?? typed.email,
    accountId: account?.id ?? null,
  })
  const errors = problemsOf(outcome)
  if (errors !== undefined) return shownAgain({ typed, errors })
  const did = account === null ? "courriel" : "demande"
  throw redirect(`${href("/reseaux/:slug/rejoindre", { slug: network.slug })}?fait=${did}`)
}

/** Who is signed in, with the address where mails reach them. */
async function ownName(caller: Caller) {
  const { actor } = caller
  if (actor.kind !== "account") return null
  const own = await read(caller, (tx) => ownAccount(tx, actor.accountId))
  return own === undefined ? null : { id: actor.accountId, name: own.displayName, email: own.email }
}

export const handle = { hydrate: false }

export default function Join({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, charter, isClosed, isMember, account, done } = loaderData
  const title = m.networks_join_of({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <Page
        title={title}
        width="text"
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/reseaux") },
            { label: name, href: href("/reseaux/:slug", { slug }) },
          ],
          current: m.networks_join_title(),
        }}
      >
        <ErrorSummary title={m.networks_to_correct()} errors={errors} />
        {done === "courriel" ? (
          <Notice tone="info" role="status" title={m.networks_join_mail_sent()}>
            <p>{m.networks_join_mail_sent_text()}</p>
          </Notice>
        ) : null}
        {done === "demande" ? <Notice tone="success" role="status" title={m.networks_join_noted()} /> : null}
        {isClosed ? <p>{m.networks_refused_closed()}</p> : null}
        {isMember ? <p>{m.networks_join_member()}</p> : null}
        {isClosed || isMember || done !== null ? null : (
          <JoinForm
            account={account}
            hasCharter={charter !== ""}
            slug={slug}
            typed={actionData?.typed}
            errors={errors}
          />
        )}
      </Page>
    </>
  )
}
