import { afterAll, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { accountCaller, callerWithRole, installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { accountErased } from "../events.server.ts"
import { listTeam } from "../queries/list-team.server.ts"
import { ownData } from "../queries/own-data.server.ts"
import { accountActor } from "../sign-in/actor-from.server.ts"
import { eraseAccount } from "../sign-in/erase-account.server.ts"
import { closeSignIn } from "../sign-in/pool.server.ts"
import { ensureUser } from "../sign-in/users.server.ts"
import { buildAccount, buildCentre } from "../testing/build-account.ts"
import { assignRole } from "./assign-role.server.ts"
import { blockAccount } from "./block-account.server.ts"
import { changeOwnAccount } from "./change-own-account.server.ts"
import "../jobs/remove-what-is-over.job.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)

test("roles are given and taken; the team is in order", async () => {
  const { centreId, administrator, member } = await team()
  expect(await assignRole(administrator.caller, { centreId, accountId: member.id, role: "staff" })).toMatchObject({
    kind: "done",
  })
  const members = await read(administrator.caller, (tx) => listTeam(tx, centreId))
  expect(members.map(({ accountId, role }) => [accountId, role])).toEqual([
    [administrator.id, "administrator"],
    [member.id, "staff"],
  ])
  expect(members[1]?.email).toBe(member.email)
  expect(await assignRole(administrator.caller, { centreId, accountId: member.id, role: "none" })).toMatchObject({
    kind: "done",
  })
  expect(await accountActor(member.id)).toMatchObject({ roles: [] })
  expect(await assignRole(administrator.caller, { centreId, accountId: member.id, role: "staff" })).toMatchObject({
    refusal: "account_refused_not_in_team",
  })
})

test("staff see their colleagues' names and no address", async () => {
  const { centreId, member } = await team("staff")
  const members = await read(member.caller, (tx) => listTeam(tx, centreId))
  expect(members.flatMap(({ email }) => email ?? [])).toEqual([member.email])
})

test("the last administrator stays, also when the last two leave at the same moment", async () => {
  const { centreId, administrator, member } = await team("administrator")
  const both = await Promise.all([
    assignRole(administrator.caller, { centreId, accountId: administrator.id, role: "none" }),
    assignRole(member.caller, { centreId, accountId: member.id, role: "staff" }),
  ])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"])
  const left = await database.asOwner(
    "select 1 from account.role_assignment where centre_id = $1 and role = 'administrator'",
    [centreId],
  )
  expect(left).toHaveLength(1)
})

test("nobody else changes roles", async () => {
  const { centreId, member } = await team()
  const elsewhere = await buildCentre()
  const input = { centreId, accountId: member.id, role: "administrator" }
  for (const caller of [
    visitorCaller,
    accountCaller(),
    member.caller,
    callerWithRole("staff", centreId),
    callerWithRole("administrator", elsewhere),
  ]) {
    expect(await assignRole(caller, input)).toMatchObject({ refusal: "platform_refused_not_allowed" })
  }
  expect(await assignRole(installationCaller, input)).toMatchObject({ kind: "done" })
})

test("an administrator of a centre cannot pull in an account of another one", async () => {
  const { centreId, administrator } = await team()
  const stranger = await buildAccount({ password: false })
  expect(await assignRole(administrator.caller, { centreId, accountId: stranger.id, role: "staff" })).toMatchObject({
    refusal: "account_refused_not_in_team",
  })
})

test("blocking is for the installation's administrators, not on themselves", async () => {
  const { administrator, member } = await team()
  const installation = await buildAccount({ installationAdministrator: true, password: false })
  expect(await blockAccount(administrator.caller, { accountId: member.id, blocked: "yes" })).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
  expect(await blockAccount(installation.caller, { accountId: installation.id, blocked: "yes" })).toMatchObject({
    refusal: "account_refused_block_oneself",
  })
  expect(await blockAccount(installation.caller, { accountId: crypto.randomUUID(), blocked: "yes" })).toMatchObject({
    refusal: "account_refused_unknown_account",
  })
  expect(await blockAccount(installation.caller, { accountId: member.id, blocked: "yes" })).toMatchObject({
    kind: "done",
  })
  expect(await accountActor(member.id)).toEqual({ kind: "visitor" })
})

test("one changes one's own name and language, and nothing else", async () => {
  const { member } = await team()
  expect(
    await changeOwnAccount(member.caller, {
      displayName: "  Zoë\u0000 D’Été\n",
      locale: "en",
      installation_administrator: true,
    }),
  ).toMatchObject({ kind: "done" })
  expect(await accountActor(member.id)).toMatchObject({ name: "Zoë D’Été", installationAdministrator: false })
  expect(await changeOwnAccount(member.caller, { displayName: "Z", locale: "de" })).toMatchObject({
    kind: "invalid",
    errors: { locale: [expect.any(String)] },
  })
  expect(await changeOwnAccount(visitorCaller, { displayName: "Z", locale: "fr" })).toMatchObject({
    refusal: "platform_refused_not_allowed",
  })
})

test("one takes away all that is kept of oneself, and nothing of others", async () => {
  const { centreId, member, administrator } = await team("staff")
  const data = await read(member.caller, (tx) => ownData(tx, member.id))
  expect(data["account"]).toMatchObject({
    email: member.email,
    displayName: "Camille Essai",
    roles: [{ centreId, role: "staff" }],
  })
  expect(JSON.stringify(data)).not.toContain(administrator.email)
  const others = await read(member.caller, (tx) => ownData(tx, administrator.id))
  expect(others["account"]).toBeUndefined()
  // The other modules answer too, with nothing: no text and no number is left once their names of fields are taken away.
  expect(Object.keys(others).length).toBeGreaterThan(5)
  expect(JSON.stringify(others)).toMatch(/^(?:[{}[\],]|"[a-z.]+":)+$/i)
})

test("an account is erased for good, its address typed; others are told, its traces have no name", async () => {
  const { centreId, member, administrator } = await team()
  const told: string[] = []
  accountErased.on((_tx, { accountId }) => Promise.resolve(void told.push(accountId)))
  expect(await eraseAccount(member.caller, { email: administrator.email })).toMatchObject({ kind: "invalid" })
  expect(await eraseAccount(member.caller, { email: member.email.toUpperCase() })).toMatchObject({ kind: "done" })
  expect(told).toEqual([member.id])
  const left = await database.asOwner<{ count: number }>(
    `select (select count(*) from account.account where id = $1) + (select count(*) from account.address where account_id = $1)
      + (select count(*) from account.role_assignment where account_id = $1) + (select count(*) from signin."user" where id = $1)
      + (select count(*) from signin.account where "userId" = $1) as count`,
    [member.id],
  )
  expect(left).toEqual([{ count: 0 }])
  expect(await accountActor(member.id)).toEqual({ kind: "visitor" })
  const again = await buildAccount({
    email: member.email,
    roles: [{ centreId, role: "professional" }],
    password: false,
  })
  expect(again.id).not.toBe(member.id)
})

test("the last administrator of a centre or of the installation does not disappear", async () => {
  const { administrator } = await team()
  expect(await eraseAccount(administrator.caller, { email: administrator.email })).toMatchObject({
    refusal: "account_refused_last_administrator_erase",
  })
  await database.asOwner("update account.account set installation_administrator = false")
  const only = await buildAccount({ installationAdministrator: true, password: false })
  expect(await eraseAccount(only.caller, { email: only.email })).toMatchObject({
    refusal: "account_refused_last_installation_administrator",
  })
  await buildAccount({ installationAdministrator: true, password: false })
  expect(await eraseAccount(only.caller, { email: only.email })).toMatchObject({ kind: "done" })
})

test("each night, what is over goes: sessions, links, invitations, users without account", async () => {
  const { centreId, member } = await team()
  const orphan = await ensureUser("orphelin@exemple.test", "Orphelin")
  const young = await ensureUser("jeune@exemple.test", "Jeune")
  await database.asOwner(`update signin."user" set "createdAt" = now() - interval '2 days' where id <> $1`, [young])
  await database.asOwner(
    `insert into signin.session ("expiresAt", token, "updatedAt", "userId") values (now() - interval '1 minute', 'over', now(), $1), (now() + interval '1 day', 'open', now(), $1)`,
    [member.id],
  )
  await database.asOwner(
    `insert into account.invitation (centre_id, email, role, token_hash, expires_at)
     values ($1, 'a@exemple.test', 'staff', 'over', now() - interval '31 days'), ($1, 'b@exemple.test', 'staff', 'recent', now() - interval '29 days')`,
    [centreId],
  )
  expect(await runJobNow("account.remove-what-is-over")).toBe(true)
  expect(await database.asOwner("select token from signin.session")).toEqual([{ token: "open" }])
  expect(await database.asOwner("select token_hash from account.invitation")).toEqual([{ token_hash: "recent" }])
  const users = await database.asOwner<{ id: string }>(`select id from signin."user"`)
  expect(users.map(({ id }) => id)).toContain(member.id)
  expect(users.map(({ id }) => id)).toContain(young)
  expect(users.map(({ id }) => id)).not.toContain(orphan)
})

async function team(role: "professional" | "staff" | "administrator" = "professional") {
  const centreId = await buildCentre()
  const administrator = await buildAccount({ roles: [{ centreId, role: "administrator" }], password: false })
  const member = await buildAccount({ roles: [{ centreId, role }], password: false })
  return { centreId, administrator, member }
}
