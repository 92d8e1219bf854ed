import { afterAll, beforeEach, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { accountCaller, callerWithRole, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { listInvitations } from "../queries/list-invitations.server.ts"
import { listTeam } from "../queries/list-team.server.ts"
import { accountActor } from "../sign-in/actor-from.server.ts"
import { closeSignIn } from "../sign-in/pool.server.ts"
import { signInWithPassword } from "../sign-in/sign-in-with-password.server.ts"
import { buildAccount, buildCentre } from "../testing/build-account.ts"
import { readMails } from "../testing/read-mail.ts"
import { freshSignIn, from } from "../testing/signing-in.ts"
import { acceptInvitation } from "./accept-invitation.server.ts"
import { invite } from "./invite.server.ts"
import { withdrawInvitation } from "./withdraw-invitation.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(async () => {
  await freshSignIn(database)
  await database.asOwner("delete from account.invitation")
})

const asInstallation = systemCaller("invitation")

test("an invitation arrives by mail and makes an account with its role and password", async () => {
  const { centreId, administrator } = await team()
  expect(
    await invite(administrator.caller, { centreId, email: "  Nouvelle@Exemple.TEST ", role: "staff" }),
  ).toMatchObject({ kind: "done" })
  const [mail] = await readMails(database)
  expect(mail).toMatchObject({
    recipient: "nouvelle@exemple.test",
    subject: "Invitation à rejoindre Centre des essais",
  })
  expect(mail?.text).toContain(
    "Camille Essai vous invite à rejoindre Centre des essais, avec ce rôle\u00A0: Équipe du centre.",
  )
  const accepted = await acceptInvitation(asInstallation, {
    secret: await secret(),
    displayName: " Noé  Nouveau ",
    password: "une phrase bien à moi",
  })
  expect(accepted).toMatchObject({ kind: "done", value: { email: "nouvelle@exemple.test" } })
  const id = accepted.kind === "done" ? accepted.value.accountId : ""
  expect(await accountActor(id)).toMatchObject({
    name: "Noé Nouveau",
    roles: [{ centreId, role: "staff" }],
    installationAdministrator: false,
  })
  const given = { ...from, email: "nouvelle@exemple.test", password: "une phrase bien à moi" }
  expect(await signInWithPassword(visitorCaller, given)).toMatchObject({ kind: "done" })
  expect(await read(administrator.caller, (tx) => listInvitations(tx, centreId))).toEqual([])
})

test("the link serves once, and a second invitation of the same address replaces the first", async () => {
  const { centreId, administrator } = await team()
  await invite(administrator.caller, { centreId, email: "deux@exemple.test", role: "staff" })
  const first = await secret()
  await invite(administrator.caller, { centreId, email: "deux@exemple.test", role: "professional" })
  const second = await secret()
  expect(await acceptInvitation(asInstallation, { secret: first, displayName: "D" })).toMatchObject({
    refusal: "account_refused_invitation_over",
  })
  expect(await acceptInvitation(asInstallation, { secret: second, displayName: "D" })).toMatchObject({ kind: "done" })
  expect(await acceptInvitation(asInstallation, { secret: second, displayName: "D" })).toMatchObject({
    refusal: "account_refused_invitation_over",
  })
})

test("an invitation that is too old or was withdrawn opens nothing", async () => {
  const { centreId, administrator } = await team()
  const made = await invite(administrator.caller, { centreId, email: "trois@exemple.test", role: "staff" })
  const invitationId = made.kind === "done" ? made.value.invitationId : ""
  const given = { secret: await secret(), displayName: "T" }
  const later = { now: new Date(Date.now() + 14 * 86_400_000 + 1000) }
  expect(await acceptInvitation(asInstallation, given, later)).toMatchObject({
    refusal: "account_refused_invitation_over",
  })
  expect(await withdrawInvitation(administrator.caller, { centreId, invitationId })).toMatchObject({ kind: "done" })
  expect(await withdrawInvitation(administrator.caller, { centreId, invitationId })).toMatchObject({
    refusal: "account_refused_invitation_gone",
  })
  expect(await acceptInvitation(asInstallation, given)).toMatchObject({ refusal: "account_refused_invitation_over" })
})

test("somebody who has an account gets the role there, and never a lower one", async () => {
  const { centreId, administrator } = await team()
  const elsewhere = await buildCentre()
  const known = await buildAccount({
    roles: [{ centreId: elsewhere, role: "administrator" }],
    password: false,
    displayName: "Déjà Là",
  })
  await invite(administrator.caller, { centreId, email: known.email, role: "contributor" })
  expect(await acceptInvitation(asInstallation, { secret: await secret() })).toMatchObject({
    kind: "done",
    value: { accountId: known.id },
  })
  expect(await accountActor(known.id)).toMatchObject({
    name: "Déjà Là",
    roles: expect.arrayContaining([
      { centreId, role: "contributor" },
      { centreId: elsewhere, role: "administrator" },
    ]),
  })
  await database.asOwner(
    "update account.role_assignment set role = 'administrator' where account_id = $1 and centre_id = $2",
    [known.id, centreId],
  )
  await database.asOwner(
    `insert into account.invitation (centre_id, email, role, token_hash, expires_at)
     values ($1, $2, 'professional', encode(sha256('bas'), 'hex'), now() + interval '1 day')`,
    [centreId, known.email],
  )
  await acceptInvitation(asInstallation, { secret: "bas" })
  expect(await accountActor(known.id)).toMatchObject({
    roles: expect.arrayContaining([{ centreId, role: "administrator" }]),
  })
})

test("who is in the team already is not invited again", async () => {
  const { centreId, administrator } = await team()
  const member = await buildAccount({ roles: [{ centreId, role: "professional" }], password: false })
  expect(await invite(administrator.caller, { centreId, email: member.email, role: "staff" })).toMatchObject({
    refusal: "account_refused_already_in_team",
  })
})

test("a blocked account accepts nothing", async () => {
  const { centreId, administrator } = await team()
  const blocked = await buildAccount({ password: false })
  await database.asOwner("update account.account set blocked_at = now() where id = $1", [blocked.id])
  await invite(administrator.caller, { centreId, email: blocked.email, role: "staff" })
  expect(await acceptInvitation(asInstallation, { secret: await secret() })).toMatchObject({
    refusal: "account_refused_invitation_over",
  })
})

test("only administrators of that centre invite, and nobody but the installation turns a secret into an account", async () => {
  const { centreId, administrator } = await team()
  const elsewhere = await buildCentre()
  const input = { centreId, email: "x@exemple.test", role: "administrator" }
  for (const caller of [
    visitorCaller,
    accountCaller(),
    callerWithRole("staff", centreId),
    callerWithRole("administrator", elsewhere),
  ]) {
    expect(await invite(caller, input)).toMatchObject({ refusal: "platform_refused_not_allowed" })
    expect(await withdrawInvitation(caller, { centreId, invitationId: crypto.randomUUID() })).toMatchObject({
      refusal: "platform_refused_not_allowed",
    })
    expect(await acceptInvitation(caller, { secret: "x", displayName: "X" })).toMatchObject({
      refusal: "platform_refused_not_allowed",
    })
  }
  expect(await acceptInvitation(administrator.caller, { secret: "x", displayName: "X" })).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
  expect(await readMails(database)).toEqual([])
})

test("wrong and hostile fields are refused with a sentence at the field, and nothing is sent", async () => {
  const { centreId, administrator } = await team()
  for (const email of [
    "",
    "a@b",
    "a@exemple.test\r\nBcc: b@exemple.test",
    `${"a".repeat(5000)}@exemple.test`,
    "<a@exemple.test>",
    "a@exemple.test, b@exemple.test",
  ]) {
    expect(await invite(administrator.caller, { centreId, email, role: "staff" })).toMatchObject({
      kind: "invalid",
      errors: { email: [expect.any(String)] },
    })
  }
  expect(await invite(administrator.caller, { centreId, email: "a@exemple.test", role: "owner" })).toMatchObject({
    kind: "invalid",
    errors: { role: [expect.any(String)] },
  })
  expect(await readMails(database)).toEqual([])
})

test.each(["", "   ", "\u200B\u202E", "x".repeat(201)])(
  "the name %j is refused, and the invitation still holds",
  async (displayName) => {
    const { centreId, administrator } = await team()
    await invite(administrator.caller, { centreId, email: "nom@exemple.test", role: "staff" })
    const given = await secret()
    expect(await acceptInvitation(asInstallation, { secret: given, displayName })).toMatchObject({
      kind: "invalid",
      errors: { displayName: [expect.any(String)] },
    })
    expect(
      await acceptInvitation(asInstallation, { secret: given, displayName: "Bon Nom", password: "court" }),
    ).toMatchObject({
      kind: "invalid",
      errors: { password: [expect.any(String)] },
    })
    expect(await acceptInvitation(asInstallation, { secret: given, displayName: "Bon Nom" })).toMatchObject({
      kind: "done",
    })
    await database.asOwner("delete from account.account where display_name = 'Bon Nom'")
    await database.asOwner(`delete from signin."user" where email = 'nom@exemple.test'`)
  },
)

test("the database keeps no secret that could be used", async () => {
  const { centreId, administrator } = await team()
  await invite(administrator.caller, { centreId, email: "secret@exemple.test", role: "staff" })
  const given = await secret()
  expect(given.length).toBeGreaterThanOrEqual(32)
  expect(JSON.stringify(await database.asOwner("select * from account.invitation"))).not.toContain(given)
})

async function team() {
  const centreId = await buildCentre("Centre des essais")
  const administrator = await buildAccount({ roles: [{ centreId, role: "administrator" }], password: false })
  expect(await read(administrator.caller, (tx) => listTeam(tx, centreId))).toHaveLength(1)
  return { centreId, administrator }
}

/** The secret of the newest invitation, out of its mail. */
async function secret(): Promise<string> {
  return (await readMails(database)).at(-1)?.link.pathname.split("/").at(-1) ?? ""
}
