import { redirect } from "react-router"
import { AuthCard, Button, CheckboxField, Form, Notice, PasswordField, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { returnPath } from "../domain/return-path.ts"
import { signInWithPassword } from "../sign-in/sign-in-with-password.server.ts"
import type { Route } from "./+types/sign-in"

export function loader({ context, request }: Route.LoaderArgs) {
  const suite = returnPath(new URL(request.url).searchParams.get("suite"))
  if (callerOf(context).actor.kind === "account") throw redirect(suite ?? href("/travail"))
  return { suite }
}

export async function action({ context, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const email = field(fields, "email")
  const outcome = await signInWithPassword(callerOf(context), {
    email,
    password: field(fields, "password"),
    remember: field(fields, "remember") !== "",
    headers: request.headers,
    clientAddress: context.get(clientAddressContext),
  })
  if (outcome.kind === "refused") return shownAgain({ email, problem: refusalSentence(outcome) })
  throw redirect(returnPath(field(fields, "suite")) ?? href("/travail"), { headers: outcome.headers })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.account_sign_in_title()} – ${m.platform_site_name()}`}</title>
      <AuthCard title={m.account_sign_in_title()} lead={m.account_sign_in_lead()}>
        {actionData && <Notice tone="error" role="alert" title={actionData.problem} />}
        <Form>
          <input type="hidden" name="suite" value={loaderData.suite ?? ""} />
          <TextField
            name="email"
            type="email"
            autoComplete="username"
            label={m.account_field_email()}
            value={actionData?.email}
          />
          <PasswordField name="password" autoComplete="current-password" label={m.account_field_password()} />
          <CheckboxField name="remember" label={m.account_field_remember()} hint={m.account_field_remember_hint()} />
          <Button>{m.account_sign_in_by_password()}</Button>
        </Form>
      </AuthCard>
    </>
  )
}
