import { afterAll, beforeEach, expect, test } from "vitest"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { blockAccount } from "../operations/block-account.server.ts"
import { buildAccount, buildCentre, testPassword } from "../testing/build-account.ts"
import { freshSignIn, from, requestWith, secretFor, signInCookies } from "../testing/signing-in.ts"
import { actorFrom } from "./actor-from.server.ts"
import { closeSignIn } from "./pool.server.ts"
import { configureSignIn } from "./settings.server.ts"
import { signInWithLink } from "./sign-in-with-link.server.ts"
import { signInWithPassword } from "./sign-in-with-password.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(() => freshSignIn(database))

test("a password opens a session whose cookie names the account and its roles", async () => {
  const centreId = await buildCentre()
  const { id, email } = await buildAccount({ roles: [{ centreId, role: "staff" }], displayName: "Ana Lys" })
  const actor = await actorFrom(requestWith(await signInCookies(email.toUpperCase())))
  expect(actor).toEqual({
    kind: "account",
    accountId: id,
    name: "Ana Lys",
    roles: [{ centreId, role: "staff" }],
    installationAdministrator: false,
  })
})

test("the cookie is closed to scripts, to other sites and to plain HTTP", async () => {
  const { email } = await buildAccount()
  const opened = await signInWithPassword(visitorCaller, { ...from, email, password: testPassword })
  const cookies = opened.kind === "done" ? opened.headers.getSetCookie() : []
  const session = cookies.find((cookie) => cookie.includes("session_token"))
  expect(session).toMatch(/^__Secure-maillage\.session_token=/)
  expect(session).toMatch(/; HttpOnly/)
  expect(session).toMatch(/; Secure/)
  expect(session).toMatch(/; SameSite=Lax/)
  expect(session).toMatch(/Max-Age=2592000/)
})

test("on a shared computer the session ends with the browser, by password and by link", async () => {
  const { email } = await buildAccount()
  const byPassword = await signInWithPassword(visitorCaller, {
    ...from,
    remember: false,
    email,
    password: testPassword,
  })
  const byLink = await signInWithLink(visitorCaller, {
    ...from,
    remember: false,
    token: await secretFor(database, email),
  })
  for (const opened of [byPassword, byLink]) {
    const session =
      opened.kind === "done"
        ? opened.headers.getSetCookie().find((cookie) => cookie.includes("session_token"))
        : undefined
    expect(session).toBeDefined()
    expect(session).not.toMatch(/Max-Age|Expires/i)
  }
  const rows = await database.asOwner<{ hours: number }>(
    `select extract(epoch from s."expiresAt" - now())::float / 3600 as hours from signin.session s join signin."user" u on u.id = s."userId" where u.email = $1`,
    [email],
  )
  expect(rows.map(({ hours }) => Math.round(hours))).toEqual([24, 24])
})

test("nobody without a session cookie, or with one that is made up, is known", async () => {
  expect(await actorFrom(new Request("https://maillage.exemple.test/"))).toEqual({ kind: "visitor" })
  for (const cookie of [
    "__Secure-maillage.session_token=",
    "__Secure-maillage.session_token=abc.def",
    "__Secure-maillage.session_token=%E0%A4%A",
    `__Secure-maillage.session_token=${"x".repeat(5000)}`,
    "__Secure-maillage.session_token='; drop table signin.session; --.x",
  ]) {
    expect(await actorFrom(requestWith(cookie))).toEqual({ kind: "visitor" })
  }
})

test("a cookie signed with another secret opens nothing", async () => {
  const { email } = await buildAccount()
  const cookie = await signInCookies(email)
  configureSignIn({ origin: "https://maillage.exemple.test", secret: "another secret, of another installation" })
  expect(await actorFrom(requestWith(cookie))).toEqual({ kind: "visitor" })
})

test("the same refusal for a wrong password, an unknown address, an account without password and a blocked one", async () => {
  const known = await buildAccount()
  const withoutPassword = await buildAccount({ password: false })
  const blocked = await buildAccount()
  const administrator = await buildAccount({ installationAdministrator: true })
  await blockAccount(administrator.caller, { accountId: blocked.id, blocked: "yes" })
  const refusal = { kind: "refused", refusal: "account_refused_wrong_sign_in" }
  for (const [email, password] of [
    [known.email, "un autre mot de passe"],
    ["personne@exemple.test", testPassword],
    [withoutPassword.email, testPassword],
    [blocked.email, testPassword],
    [known.email, ""],
    [known.email, "x".repeat(10_000)],
    ["pas une adresse", testPassword],
    ["", ""],
  ] as const) {
    expect(await signInWithPassword(visitorCaller, { ...from, email, password })).toEqual(refusal)
  }
  expect(await database.asOwner(`select 1 from signin.session s where s."userId" = $1`, [blocked.id])).toEqual([])
})

test("a known address takes no longer to refuse than an unknown one", async () => {
  const { email } = await buildAccount()
  const time = async (address: string) => {
    const started = performance.now()
    await signInWithPassword(visitorCaller, { ...from, email: address, password: "un autre mot de passe" })
    return performance.now() - started
  }
  const pairs: (readonly [number, number])[] = []
  for (let round = 0; round < 4; round += 1)
    pairs.push([await time(email), await time(`inconnu${round}@exemple.test`)] as const)
  const fastest = (index: 0 | 1) => Math.min(...pairs.map((pair) => pair[index]))
  // Hashing is nearly all of it; without it an unknown address would take a tenth of the time.
  expect(fastest(1)).toBeGreaterThan(fastest(0) * 0.3)
})

test("ten wrong passwords close an address for a quarter of an hour, also to the right one, and no other address", async () => {
  const { email } = await buildAccount()
  const other = await buildAccount()
  const tries = await Promise.all(
    Array.from({ length: 14 }, () =>
      signInWithPassword(visitorCaller, { ...from, email, password: "un autre mot de passe" }),
    ),
  )
  const refusals = tries.map((outcome) => (outcome.kind === "refused" ? outcome.refusal : "done"))
  expect(refusals.filter((refusal) => refusal === "account_refused_wrong_sign_in")).toHaveLength(10)
  expect(await signInWithPassword(visitorCaller, { ...from, email, password: testPassword })).toEqual({
    kind: "refused",
    refusal: "account_refused_too_many_attempts",
    details: { minutes: 15 },
  })
  expect(
    await signInWithPassword(visitorCaller, { ...from, email: other.email, password: testPassword }),
  ).toMatchObject({ kind: "done" })
  await database.asOwner("update signin.attempt set ends_at = now() - interval '1 second'")
  expect(await signInWithPassword(visitorCaller, { ...from, email, password: testPassword })).toMatchObject({
    kind: "done",
  })
})
