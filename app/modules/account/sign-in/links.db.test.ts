import { afterAll, beforeEach, expect, test } from "vitest"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { blockAccount } from "../operations/block-account.server.ts"
import { changeOwnAccount } from "../operations/change-own-account.server.ts"
import { buildAccount } from "../testing/build-account.ts"
import { readMails } from "../testing/read-mail.ts"
import { cookiesOf, freshSignIn, from, requestWith, secretFor } from "../testing/signing-in.ts"
import { actorFrom } from "./actor-from.server.ts"
import { closeSignIn } from "./pool.server.ts"
import { requestLink } from "./request-link.server.ts"
import { signInWithLink } from "./sign-in-with-link.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(() => freshSignIn(database))

test("a link from the mail opens one session, once", async () => {
  const { id, email } = await buildAccount()
  expect(
    await requestLink(visitorCaller, {
      purpose: "sign-in",
      email,
      returnPath: "/travail?x=1",
      clientAddress: "192.0.2.7",
    }),
  ).toMatchObject({
    kind: "done",
  })
  const mails = await readMails(database)
  expect(mails).toHaveLength(1)
  const { link, recipient } = mails[0] ?? { link: new URL("none:"), recipient: "" }
  expect(recipient).toBe(email)
  expect(link.origin + link.pathname).toBe("https://maillage.exemple.test/connexion/lien")
  expect(link.searchParams.get("suite")).toBe("/travail?x=1")
  const token = link.searchParams.get("jeton") ?? ""
  const opened = await signInWithLink(visitorCaller, { ...from, token })
  expect(await actorFrom(requestWith(cookiesOf(opened)))).toMatchObject({ accountId: id })
  expect(await signInWithLink(visitorCaller, { ...from, token })).toEqual({
    kind: "refused",
    refusal: "account_refused_link_over",
  })
})

test("a link used by two at the same moment opens one session", async () => {
  const { email } = await buildAccount()
  const token = await secretFor(database, email)
  const both = await Promise.all([1, 2].map(() => signInWithLink(visitorCaller, { ...from, token })))
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"])
})

test("a link that is too old, altered or empty opens nothing", async () => {
  const { email } = await buildAccount()
  const token = await secretFor(database, email)
  await database.asOwner(`update signin.verification set "expiresAt" = now() - interval '1 second'`)
  for (const tried of [token, `${token}x`, "", "x".repeat(5000), "%00", "🌱"]) {
    expect(await signInWithLink(visitorCaller, { ...from, token: tried })).toEqual({
      kind: "refused",
      refusal: "account_refused_link_over",
    })
  }
})

test("the database holds no link that could be used", async () => {
  const { email } = await buildAccount()
  const sign = await secretFor(database, email)
  const reset = await secretFor(database, email, "password")
  const kept = JSON.stringify(await database.asOwner("select * from signin.verification"))
  expect(kept).not.toContain(sign)
  expect(kept).not.toContain(reset)
})

test("an unknown or blocked address gets the same answer and no mail", async () => {
  const blocked = await buildAccount()
  const administrator = await buildAccount({ installationAdministrator: true })
  await blockAccount(administrator.caller, { accountId: blocked.id, blocked: "yes" })
  for (const email of ["inconnue@exemple.test", blocked.email]) {
    for (const purpose of ["sign-in", "password"] as const) {
      const asked = await requestLink(visitorCaller, { purpose, email, returnPath: "", clientAddress: "192.0.2.7" })
      expect(asked).toMatchObject({ kind: "done" })
    }
  }
  expect(await readMails(database)).toEqual([])
  expect(await database.asOwner("select 1 from account.sign_in_request")).toEqual([])
})

test("five links an hour for an address, known or not", async () => {
  const { email } = await buildAccount()
  for (const address of [email, "inconnue@exemple.test"]) {
    const ask = () =>
      requestLink(visitorCaller, { purpose: "sign-in", email: address, returnPath: "", clientAddress: "192.0.2.7" })
    for (let round = 0; round < 5; round += 1) expect(await ask()).toMatchObject({ kind: "done" })
    expect(await ask()).toEqual({
      kind: "refused",
      refusal: "account_refused_too_many_attempts",
      details: { minutes: 60 },
    })
  }
})

test("mails are in the language that their reader chose, in both parts", async () => {
  const { email, caller } = await buildAccount({ displayName: "Ana <b>Lys</b>" })
  const ask = (purpose: "sign-in" | "password") =>
    requestLink(visitorCaller, { purpose, email, returnPath: "", clientAddress: "1" })
  await changeOwnAccount(caller, { displayName: "Ana <b>Lys</b>", locale: "en" })
  await ask("sign-in")
  await readMails(database)
  await changeOwnAccount(caller, { displayName: "Ana <b>Lys</b>", locale: "fr" })
  await ask("password")
  const [english, french] = await readMails(database)
  expect(english?.subject).toBe("Your sign-in link to Maillage")
  expect(english?.text).toContain("Hello Ana <b>Lys</b>,")
  expect(english?.html).toContain("Hello Ana &lt;b&gt;Lys&lt;/b&gt;,")
  expect(english?.html).toContain('lang="en"')
  expect(english?.link.pathname).toBe("/en/connexion/lien")
  expect(french?.subject).toBe("Choisir un nouveau mot de passe pour Maillage")
  expect(french?.link.pathname).toBe("/mot-de-passe")
  expect(french?.html).not.toMatch(/<img|src=|url\(/)
})
