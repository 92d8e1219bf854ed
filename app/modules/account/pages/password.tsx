import { data, redirect } from "react-router"
import { AuthCard, ButtonLink, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { changePassword, choosePassword } from "../sign-in/change-password.server.ts"
import { requestLink } from "../sign-in/request-link.server.ts"
import { hasPassword } from "../sign-in/users.server.ts"
import { ForgottenPasswordForm, NewPasswordForm } from "../ui/password-forms.tsx"
import type { Route } from "./+types/password"

/** One page, three moments: a secret from a mail, somebody signed in, somebody who forgot. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const token = searchParams.get("jeton") ?? ""
  const { actor } = callerOf(context)
  const moment = token !== "" ? "reset" : actor.kind === "account" ? "change" : "forgotten"
  return {
    moment,
    token,
    asksCurrent: moment === "change" && actor.kind === "account" && (await hasPassword(actor.accountId)),
    told: searchParams.get("lien") === "envoye" ? "sent" : searchParams.get("fait") === "1" ? "changed" : undefined,
  } as const
}

export async function action({ context, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const caller = callerOf(context)
  const clientAddress = context.get(clientAddressContext)
  const outcome = await answer(caller, fields, request.headers, clientAddress)
  const email = field(fields, "email")
  if (outcome.kind === "invalid") return data({ email, errors: outcome.errors, problem: undefined }, { status: 422 })
  if (outcome.kind === "refused")
    return data({ email, errors: undefined, problem: refusalSentence(outcome) }, { status: 422 })
  throw redirect(`${href("/mot-de-passe")}?${outcome.value.told}`, { headers: outcome.value.headers })
}

async function answer(caller: Caller, fields: FormFields, headers: Headers, clientAddress: string) {
  const next = { newPassword: field(fields, "newPassword"), clientAddress, headers }
  if (field(fields, "token") !== "") return await choosePassword(caller, { ...next, token: field(fields, "token") })
  if (caller.actor.kind === "account") {
    return await changePassword(
      { ...caller, actor: caller.actor },
      { ...next, currentPassword: field(fields, "currentPassword") },
    )
  }
  const asked = await requestLink(caller, {
    purpose: "password",
    email: field(fields, "email"),
    returnPath: "",
    clientAddress,
  })
  return asked.kind === "done"
    ? { kind: "done" as const, value: { told: "lien=envoye", headers: new Headers() } }
    : asked
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export default function Password({ loaderData, actionData }: Route.ComponentProps) {
  const { moment, told, token, asksCurrent } = loaderData
  const title = moment === "forgotten" ? m.account_password_forgotten_title() : m.account_password_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title}>
        {actionData === undefined ? <Told what={told} /> : null}
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {moment === "forgotten" ? (
          <ForgottenPasswordForm email={actionData?.email} errors={actionData?.errors} />
        ) : (
          <NewPasswordForm token={token} asksCurrent={asksCurrent} errors={actionData?.errors} />
        )}
      </AuthCard>
    </>
  )
}

function Told({ what }: { what: "sent" | "changed" | undefined }) {
  if (what === undefined) return null
  if (what === "sent") {
    return (
      <Notice tone="success" role="status" title={m.account_link_sent_title()}>
        <p>{m.account_reset_sent_text()}</p>
      </Notice>
    )
  }
  const actions = <ButtonLink href={href("/connexion")}>{m.account_password_continue()}</ButtonLink>
  return <Notice tone="success" role="status" title={m.account_password_changed()} actions={actions} />
}
