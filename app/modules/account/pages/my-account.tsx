import { redirect } from "react-router"
import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, ErrorSummary, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { changeOwnAccount } from "../operations/change-own-account.server.ts"
import { noteSignIn } from "../operations/note-sign-in.server.ts"
import { ownAccount } from "../queries/own-account.server.ts"
import { endSession, openSessions } from "../sign-in/sessions.server.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import { ProfileForm } from "../ui/profile-form.tsx"
import { RoleList } from "../ui/role-list.tsx"
import { SessionList } from "../ui/session-list.tsx"
import type { Route } from "./+types/my-account"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (caller.actor.kind !== "account") return forbidden()
  const { accountId } = caller.actor
  const found = await read(caller, async (tx) => ({
    own: await ownAccount(tx, accountId),
    centres: await centreNames(tx),
  }))
  if (found.own === undefined) return forbidden()
  const { roles, ...own } = found.own
  return {
    own,
    roles: roles.map(({ centreId, role }) => ({ role, centre: found.centres.get(centreId) })),
    sessions: await openSessions(accountId, request.headers, new Date()),
    done: new URL(request.url).searchParams.get("fait"),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (caller.actor.kind !== "account") return forbidden()
  const fields = await readForm(request)
  if (field(fields, "intent") === "end-session") {
    const ended = await endSession(caller.actor.accountId, field(fields, "session"))
    if (ended) await noteSignIn(caller, { event: "session-ended" })
    throw redirect(`${href("/mon-compte")}?fait=session`)
  }
  const typed = { displayName: field(fields, "displayName"), locale: field(fields, "locale") }
  const outcome = await changeOwnAccount(caller, typed)
  if (outcome.kind === "done") throw redirect(`${href("/mon-compte")}?fait=profil`)
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors, problem: undefined })
  return shownAgain({ typed, errors: undefined, problem: refusalSentence(outcome) })
}

export default function MyAccount({ loaderData, actionData }: Route.ComponentProps) {
  const { own, roles, sessions, done } = loaderData
  const title = m.account_my_account_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={own.email} width="text">
        {actionData === undefined && done === "profil" ? (
          <Notice tone="success" role="status" title={m.account_profile_saved()} />
        ) : null}
        {actionData === undefined && done === "session" ? (
          <Notice tone="success" role="status" title={m.account_session_ended()} />
        ) : null}
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {actionData?.errors === undefined ? null : (
          <ErrorSummary title={m.account_to_correct()} errors={actionData.errors} />
        )}
        <Section id="profil" title={m.account_profile_title()}>
          <ProfileForm typed={actionData?.typed ?? own} errors={actionData?.errors ?? {}} />
        </Section>
        <Section id="roles" title={m.account_roles_title()}>
          <RoleList roles={roles} installationAdministrator={own.installationAdministrator} />
        </Section>
        <Section id="mot-de-passe" title={m.account_field_password()}>
          <p>{m.account_password_about()}</p>
          <ButtonLink href={href("/mot-de-passe")} tone="secondary">
            {m.account_password_change()}
          </ButtonLink>
        </Section>
        <Section id="sessions" title={m.account_sessions_title()}>
          <p>{m.account_sessions_intro()}</p>
          <SessionList sessions={sessions} />
        </Section>
        <Section id="donnees" title={m.account_data_title()}>
          <p>{m.account_data_text()}</p>
          <div className="actions-bar">
            <ButtonLink href={href("/mon-compte/donnees.json")} tone="secondary">
              {m.account_data_download()}
            </ButtonLink>
            <ButtonLink href={href("/mon-compte/effacement")} tone="danger">
              {m.account_erase_link()}
            </ButtonLink>
          </div>
        </Section>
      </Page>
    </>
  )
}
