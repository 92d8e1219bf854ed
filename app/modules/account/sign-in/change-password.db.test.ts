import { afterAll, beforeEach, expect, test } from "vitest"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { buildAccount, testPassword } from "../testing/build-account.ts"
import {
  cookieHeader,
  cookiesOf,
  freshSignIn,
  from,
  requestWith,
  secretFor,
  signInCookies,
} from "../testing/signing-in.ts"
import { actorFrom } from "./actor-from.server.ts"
import { changePassword, choosePassword } from "./change-password.server.ts"
import { closeSignIn } from "./pool.server.ts"
import { signInWithLink } from "./sign-in-with-link.server.ts"
import { signInWithPassword } from "./sign-in-with-password.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(() => freshSignIn(database))

test("a forgotten password is chosen anew by mail, once, and every session ends", async () => {
  const { email } = await buildAccount()
  const cookie = await signInCookies(email)
  const token = await secretFor(database, email, "password")
  const next = { newPassword: "une phrase toute neuve", headers: from.headers, clientAddress: "1" }
  expect(await choosePassword(visitorCaller, { ...next, newPassword: "court", token })).toMatchObject({
    kind: "invalid",
  })
  expect(await choosePassword(visitorCaller, { ...next, token })).toMatchObject({ kind: "done" })
  expect(await choosePassword(visitorCaller, { ...next, token })).toMatchObject({
    refusal: "account_refused_link_over",
  })
  expect(await actorFrom(requestWith(cookie))).toEqual({ kind: "visitor" })
  expect(await signInWithPassword(visitorCaller, { ...from, email, password: testPassword })).toMatchObject({
    kind: "refused",
  })
  expect(await signInWithPassword(visitorCaller, { ...from, email, password: next.newPassword })).toMatchObject({
    kind: "done",
  })
  const lines = await database.asOwner<{ details: { event?: string } }>(
    "select details from platform.audit_entry where operation = 'account.note-sign-in'",
  )
  expect(lines.map(({ details }) => details.event)).toContain("password-changed")
})

test("changing a password asks for the current one and ends the other sessions", async () => {
  const { email, caller } = await buildAccount()
  const here = await signInCookies(email)
  const elsewhere = await signInCookies(email)
  const headers = new Headers({ cookie: here })
  const next = { newPassword: "une phrase toute neuve", headers, clientAddress: "1" }
  expect(await changePassword(caller, { ...next, currentPassword: "faux mot de passe" })).toMatchObject({
    kind: "invalid",
    errors: { currentPassword: [expect.any(String)] },
  })
  expect(
    await changePassword(caller, { ...next, newPassword: `${email} oui`, currentPassword: testPassword }),
  ).toMatchObject({ kind: "invalid" })
  const changed = await changePassword(caller, { ...next, currentPassword: testPassword })
  expect(changed.kind).toBe("done")
  expect(await actorFrom(requestWith(elsewhere))).toEqual({ kind: "visitor" })
  const kept = changed.kind === "done" ? changed.value.headers : new Headers()
  expect(await actorFrom(requestWith(cookieHeader(kept)))).toMatchObject({ kind: "account" })
})

test("who has no password chooses a first one without giving any", async () => {
  const { email, caller } = await buildAccount({ password: false })
  const opened = await signInWithLink(visitorCaller, { ...from, token: await secretFor(database, email) })
  const headers = new Headers({ cookie: cookiesOf(opened) })
  const chosen = await changePassword(caller, {
    newPassword: "une phrase toute neuve",
    currentPassword: "",
    headers,
    clientAddress: "1",
  })
  expect(chosen).toMatchObject({ kind: "done" })
  expect(await signInWithPassword(visitorCaller, { ...from, email, password: "une phrase toute neuve" })).toMatchObject(
    { kind: "done" },
  )
})
