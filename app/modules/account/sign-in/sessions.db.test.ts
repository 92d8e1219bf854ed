import { afterAll, beforeEach, expect, test } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import { buildAccount } from "../testing/build-account.ts"
import { freshSignIn, requestWith, signInCookies } from "../testing/signing-in.ts"
import { actorFrom } from "./actor-from.server.ts"
import { closeSignIn } from "./pool.server.ts"
import { endSession, openSessions, signOut } from "./sessions.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(() => freshSignIn(database))

test("one's own sessions are listed and ended, nobody else's", async () => {
  const one = await buildAccount()
  const other = await buildAccount()
  const here = await signInCookies(one.email)
  const there = await signInCookies(one.email)
  await signInCookies(other.email)
  const sessions = await openSessions(one.id, new Headers({ cookie: here }), new Date())
  expect(sessions.map(({ current }) => current)).toEqual([false, true])
  const theirs = await openSessions(other.id, new Headers(), new Date())
  expect(await endSession(one.id, theirs[0]?.id ?? "")).toBe(false)
  expect(await endSession(one.id, "pas un identifiant")).toBe(false)
  expect(await endSession(one.id, sessions[0]?.id ?? "")).toBe(true)
  expect(await actorFrom(requestWith(there))).toEqual({ kind: "visitor" })
  expect(await actorFrom(requestWith(here))).toMatchObject({ accountId: one.id })
  const gone = await signOut(new Headers({ cookie: here }))
  expect(gone.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/)
  expect(await actorFrom(requestWith(here))).toEqual({ kind: "visitor" })
})

test("an open session of a blocked account is a visitor's at once", async () => {
  const { id, email } = await buildAccount()
  const cookie = await signInCookies(email)
  await database.asOwner("update account.account set blocked_at = now() where id = $1", [id])
  expect(await actorFrom(requestWith(cookie))).toEqual({ kind: "visitor" })
  await database.asOwner("update account.account set blocked_at = null where id = $1", [id])
  expect(await actorFrom(requestWith(cookie))).toMatchObject({ kind: "account" })
})
