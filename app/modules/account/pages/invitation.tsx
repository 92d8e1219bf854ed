import { data, redirect } from "react-router"
import { centreName } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { AuthCard, ButtonLink, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { acceptInvitation } from "../operations/accept-invitation.server.ts"
import { findAccountByEmail } from "../queries/find-account.server.ts"
import { findInvitation } from "../queries/find-invitation.server.ts"
import { openFor } from "../sign-in/open-for.server.ts"
import { attempt, giveBack, limits } from "../sign-in/rate-limit.server.ts"
import { InvitationForm } from "../ui/invitation-form.tsx"
import { roleName } from "../ui/role-name.ts"
import type { Route } from "./+types/invitation"

export async function loader({ context, params }: Route.LoaderArgs) {
  const clientAddress = context.get(clientAddressContext)
  const minutes = await attempt([[limits.tokenByNetwork, clientAddress]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const invitation = await invitationOf(params.token)
  if (invitation === undefined) return data({ invitation }, { status: 410 })
  await giveBack(limits.tokenByNetwork, clientAddress)
  return { invitation }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const { locale } = callerOf(context)
  const displayName = field(fields, "displayName")
  const outcome = await acceptInvitation(systemCaller("invitation", locale), {
    secret: cleanText(params.token),
    displayName,
    password: field(fields, "password"),
  })
  if (outcome.kind === "invalid") return shownAgain({ displayName, errors: outcome.errors, problem: undefined })
  if (outcome.kind === "refused")
    return shownAgain({ displayName, errors: undefined, problem: refusalSentence(outcome) })
  throw redirect(href("/travail"), { headers: await openFor(outcome.value.email, request.headers) })
}

/** What the secret of the mail opens: read as the installation, since who follows it is nobody yet. */
async function invitationOf(token: string) {
  return await read(systemCaller("invitation"), async (tx) => {
    const found = await findInvitation(tx, cleanText(token), new Date())
    if (found === undefined) return undefined
    const known = await findAccountByEmail(tx, found.email)
    return {
      email: found.email,
      role: found.role,
      centre: await centreName(tx, found.centreId),
      isKnown: known !== undefined,
    }
  })
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export default function Invitation({ loaderData: { invitation }, actionData }: Route.ComponentProps) {
  const title =
    invitation === undefined
      ? m.account_invitation_over_title()
      : m.account_invitation_title({ centre: invitation.centre ?? "" })
  const lead = invitation && m.account_invitation_lead({ email: invitation.email, role: roleName(invitation.role) })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={lead}>
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {invitation === undefined ? (
          <Notice
            tone="warning"
            title={m.account_refused_invitation_over()}
            actions={<ButtonLink href={href("/connexion")}>{m.account_sign_in_title()}</ButtonLink>}
          />
        ) : (
          <InvitationForm
            isKnown={invitation.isKnown}
            displayName={actionData?.displayName}
            errors={actionData?.errors}
          />
        )}
      </AuthCard>
    </>
  )
}
