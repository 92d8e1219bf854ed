import { redirect } from "react-router"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { assignRole } from "../operations/assign-role.server.ts"
import { blockAccount } from "../operations/block-account.server.ts"
import { invite } from "../operations/invite.server.ts"
import { withdrawInvitation } from "../operations/withdraw-invitation.server.ts"
import { permissions } from "../permissions.ts"
import { listInvitations } from "../queries/list-invitations.server.ts"
import { listTeam } from "../queries/list-team.server.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import { InvitationList } from "../ui/invitation-list.tsx"
import { InviteForm } from "../ui/invite-form.tsx"
import { TeamList } from "../ui/team-list.tsx"
import type { Route } from "./+types/team"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const found = await read(caller, async (tx) => {
    const centre = await findCentreBySlug(tx, params.slug)
    if (centre === undefined) return undefined
    if (!permissions["account.read-staff"].allows(caller.actor, centre.id)) return forbidden()
    return { centre, team: await listTeam(tx, centre.id), invitations: await listInvitations(tx, centre.id) }
  })
  if (found === undefined) return notFound()
  const { centre, team, invitations } = found
  const now = new Date()
  return {
    centre: { name: centre.name, slug: centre.slug },
    team,
    invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now })),
    mayBlock: permissions["account.block-account"].allows(caller.actor),
    done: new URL(request.url).searchParams.get("fait"),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const centre = await read(caller, (tx) => findCentreBySlug(tx, params.slug))
  if (centre === undefined) return notFound()
  const fields = await readForm(request)
  const { outcome, told } = await carryOut(caller, centre.id, fields)
  if (outcome.kind === "done") throw redirect(`${href("/travail/equipe/:slug", { slug: centre.slug })}?fait=${told}`)
  const typed = { email: field(fields, "email"), role: field(fields, "role") }
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors, problem: undefined })
  return shownAgain({ typed, errors: undefined, problem: refusalSentence(outcome) })
}

async function carryOut(
  caller: Caller,
  centreId: string,
  fields: FormFields,
): Promise<{ outcome: Outcome<unknown>; told: string }> {
  const accountId = field(fields, "account")
  const role = field(fields, "role")
  switch (field(fields, "intent")) {
    case "assign-role":
      return {
        outcome: await assignRole(caller, { centreId, accountId, role }),
        told: role === "none" ? "retrait" : "role",
      }
    case "block":
      return { outcome: await blockAccount(caller, { accountId, blocked: field(fields, "blocked") }), told: "compte" }
    case "withdraw-invitation":
      return {
        outcome: await withdrawInvitation(caller, { centreId, invitationId: field(fields, "invitation") }),
        told: "annulation",
      }
    default:
      return { outcome: await invite(caller, { centreId, email: field(fields, "email"), role }), told: "invitation" }
  }
}

export default function Team({ loaderData, actionData }: Route.ComponentProps) {
  const { centre, team, invitations, mayBlock, done } = loaderData
  const title = m.account_team_title({ centre: centre.name })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.account_team_lead()}>
        {actionData === undefined ? <Done what={done} /> : null}
        {actionData?.problem === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        <Section id="equipe" title={m.account_team_members()} note={String(team.length)}>
          {team.length === 0 ? (
            <EmptyState title={m.account_team_empty()} level={3}>
              <p>{m.account_team_empty_text()}</p>
            </EmptyState>
          ) : (
            <TeamList team={team} mayBlock={mayBlock} />
          )}
        </Section>
        <Section id="inviter" title={m.account_invite_title()} intro={m.account_invite_text()}>
          <InviteForm
            typed={actionData?.errors === undefined ? undefined : actionData.typed}
            errors={actionData?.errors ?? {}}
          />
        </Section>
        {invitations.length === 0 ? null : (
          <Section id="invitations" title={m.account_invitations_title()} note={String(invitations.length)}>
            <InvitationList invitations={invitations} />
          </Section>
        )}
      </Page>
    </>
  )
}

function Done({ what }: { what: string | null }) {
  const sentences: Record<string, () => string> = {
    role: m.account_team_role_saved,
    retrait: m.account_team_withdrawn,
    compte: m.account_team_account_changed,
    invitation: m.account_team_invited,
    annulation: m.account_team_invitation_withdrawn,
  }
  const sentence = what === null || !Object.hasOwn(sentences, what) ? undefined : sentences[what]
  return sentence === undefined ? null : <Notice tone="success" role="status" title={sentence()} />
}
