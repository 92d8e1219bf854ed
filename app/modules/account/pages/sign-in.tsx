import { data, redirect } from "react-router"
import { AuthCard, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { returnPath } from "../domain/return-path.ts"
import { requestLink } from "../sign-in/request-link.server.ts"
import { signInWithPassword } from "../sign-in/sign-in-with-password.server.ts"
import { SignInForm } from "../ui/sign-in-form.tsx"
import type { Route } from "./+types/sign-in"

export function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const suite = returnPath(searchParams.get("suite"))
  if (callerOf(context).actor.kind === "account") throw redirect(suite ?? href("/travail"))
  return { suite: suite ?? "", sent: searchParams.get("lien") === "envoye" }
}

export async function action({ context, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const email = field(fields, "email")
  const suite = returnPath(field(fields, "suite"))
  const given = { email, suite: suite ?? "", clientAddress: context.get(clientAddressContext) }
  const caller = callerOf(context)
  if (field(fields, "method") === "link") {
    const asked = await requestLink(caller, { ...given, purpose: "sign-in", returnPath: given.suite })
    if (asked.kind === "done") throw redirect(`${href("/connexion")}?lien=envoye`)
    if (asked.kind === "invalid") return shown(422, { ...given, errors: asked.errors })
    return shown(429, { ...given, problem: refusalSentence(asked) })
  }
  const remember = field(fields, "remember") !== ""
  const opened = await signInWithPassword(caller, {
    ...given,
    password: field(fields, "password"),
    remember,
    headers: request.headers,
  })
  if (opened.kind === "done") throw redirect(suite ?? href("/travail"), { headers: opened.headers })
  return shown(opened.refusal === "account_refused_too_many_attempts" ? 429 : 422, {
    ...given,
    remember,
    problem: refusalSentence(opened),
  })
}

interface Shown {
  email: string
  suite: string
  remember?: boolean
  problem?: string
  errors?: Record<string, string[]>
}

function shown(status: number, { email, suite, remember, problem, errors }: Shown) {
  return data({ email, suite, remember, problem, errors }, { status })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const title = m.account_sign_in_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={m.account_sign_in_lead()}>
        {loaderData.sent && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.account_link_sent_title()}>
            <p>{m.account_link_sent_text()}</p>
          </Notice>
        ) : null}
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        <SignInForm
          email={actionData?.email}
          suite={actionData?.suite ?? loaderData.suite}
          remember={actionData?.remember}
          errors={actionData?.errors}
        />
      </AuthCard>
    </>
  )
}
