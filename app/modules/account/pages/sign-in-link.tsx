import { data, redirect } from "react-router"
import { AuthCard, Button, ButtonLink, CheckboxField, Form, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { returnPath } from "../domain/return-path.ts"
import { signInWithLink } from "../sign-in/sign-in-with-link.server.ts"
import type { Route } from "./+types/sign-in-link"

// Opening the link of a mail changes nothing: programs that look at links before their reader would use it up. The button does.
export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  return { token: searchParams.get("jeton") ?? "", suite: returnPath(searchParams.get("suite")) ?? "" }
}

export async function action({ context, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const opened = await signInWithLink(callerOf(context), {
    token: field(fields, "token"),
    remember: field(fields, "remember") !== "",
    headers: request.headers,
    clientAddress: context.get(clientAddressContext),
  })
  if (opened.kind === "refused") {
    return data(
      { problem: refusalSentence(opened) },
      { status: opened.refusal === "account_refused_link_over" ? 410 : 429 },
    )
  }
  throw redirect(returnPath(field(fields, "suite")) ?? href("/travail"), { headers: opened.headers })
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export default function SignInLink({ loaderData, actionData }: Route.ComponentProps) {
  const title = m.account_link_landing_button()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={actionData === undefined ? m.account_link_landing_text() : undefined}>
        {actionData === undefined ? (
          <Form>
            <input type="hidden" name="token" value={loaderData.token} />
            <input type="hidden" name="suite" value={loaderData.suite} />
            <CheckboxField name="remember" label={m.account_field_remember()} hint={m.account_field_remember_hint()} />
            <Button>{m.account_link_landing_button()}</Button>
          </Form>
        ) : (
          <Notice
            tone="error"
            role="alert"
            title={actionData.problem}
            actions={<ButtonLink href={href("/connexion")}>{m.account_link_ask_again()}</ButtonLink>}
          />
        )}
      </AuthCard>
    </>
  )
}
