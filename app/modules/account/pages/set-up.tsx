import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { AuthCard, ErrorSummary, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { setUpInstallation } from "../operations/set-up-installation.server.ts"
import { isSetupCode } from "../queries/setup-code.server.ts"
import { openFor } from "../sign-in/open-for.server.ts"
import { attempt, limits } from "../sign-in/rate-limit.server.ts"
import { SetUpForm } from "../ui/set-up-form.tsx"
import type { Route } from "./+types/set-up"

/** There only for who holds the one-time code of the console; for all others, and once used, no such page. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const minutes = await attempt([[limits.tokenByNetwork, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const code = cleanText(new URL(request.url).searchParams.get("code") ?? "")
  const holds = await read(systemCaller("set-up"), (tx) => isSetupCode(tx, code))
  return holds ? { code } : notFound()
}

export async function action({ context, request }: Route.ActionArgs) {
  const minutes = await attempt([[limits.tokenByNetwork, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const fields = await readForm(request)
  const typed = Object.fromEntries(typedNames.map((name) => [name, field(fields, name)]))
  const code = cleanText(new URL(request.url).searchParams.get("code") ?? "")
  const input = { ...typed, code, password: field(fields, "password") }
  const outcome = await setUpInstallation(systemCaller("set-up", callerOf(context).locale), input)
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors, problem: undefined })
  if (outcome.kind === "refused") return shownAgain({ typed, errors: undefined, problem: refusalSentence(outcome) })
  const headers = await openFor(outcome.value.email, request.headers)
  throw redirect(href("/travail/centre/:slug", { slug: outcome.value.slug }), { headers })
}

const typedNames = ["name", "shortName", "coverage", "displayName", "email"] as const

/** The code in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export default function SetUp({ actionData }: Route.ComponentProps) {
  const title = m.account_set_up_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={m.account_set_up_lead()}>
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {actionData?.errors === undefined ? null : (
          <ErrorSummary title={m.account_to_correct()} errors={actionData.errors} />
        )}
        <SetUpForm typed={actionData?.typed ?? {}} errors={actionData?.errors ?? {}} />
      </AuthCard>
    </>
  )
}
