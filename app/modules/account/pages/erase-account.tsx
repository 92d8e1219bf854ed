import { redirect } from "react-router"
import { Button, ButtonLink, Form, Notice, Page, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { eraseAccount } from "../sign-in/erase-account.server.ts"
import { signOut } from "../sign-in/sessions.server.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import type { Route } from "./+types/erase-account"

export function loader({ context, request }: Route.LoaderArgs) {
  if (signInFirst(callerOf(context), request).actor.kind !== "account") return forbidden()
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const email = field(await readForm(request), "email")
  const outcome = await eraseAccount(caller, { email })
  if (outcome.kind === "invalid") return shownAgain({ email, errors: outcome.errors, problem: undefined })
  if (outcome.kind === "refused") return shownAgain({ email, errors: undefined, problem: refusalSentence(outcome) })
  throw redirect(href("/"), { headers: await signOut(request.headers) })
}

export default function EraseAccount({ actionData }: Route.ComponentProps) {
  const title = m.account_erase_title()
  const up = {
    label: m.account_you_are_here(),
    items: [{ label: m.account_my_account_title(), href: href("/mon-compte") }],
    current: title,
  }
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} breadcrumbs={up} width="text">
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        <p>{m.account_erase_what()}</p>
        <p>{m.account_erase_stays()}</p>
        <Form>
          <TextField
            name="email"
            type="email"
            autoComplete="off"
            label={m.account_erase_confirm()}
            value={actionData?.email}
            error={actionData?.errors?.["email"]}
          />
          <div className="actions-bar">
            <Button tone="danger">{m.account_erase_button()}</Button>
            <ButtonLink tone="quiet" href={href("/mon-compte")}>
              {m.account_erase_cancel()}
            </ButtonLink>
          </div>
        </Form>
      </Page>
    </>
  )
}
