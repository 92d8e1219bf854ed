import { afterAll, beforeEach, expect, test } from "vitest"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { buildAccount, testPassword } from "../testing/build-account.ts"
import { freshSignIn, from } from "../testing/signing-in.ts"
import { closeSignIn } from "./pool.server.ts"
import { attempt, giveBack, limits, removeOldAttempts } from "./rate-limit.server.ts"
import { signInWithPassword } from "./sign-in-with-password.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(() => freshSignIn(database))

const limit = { name: "test", attempts: 10, minutes: 15 }
const noon = new Date("2026-11-21T12:00:00Z")
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

test("of thirty attempts at once, ten pass", async () => {
  const waits = await Promise.all(Array.from({ length: 30 }, () => attempt([[limit, "a"]], noon)))
  expect(waits.filter((wait) => wait === undefined)).toHaveLength(10)
  expect(new Set(waits)).toEqual(new Set([undefined, 15]))
})

test("the time to wait shrinks, and a new span begins when it is over", async () => {
  for (let round = 0; round < 11; round += 1) await attempt([[limit, "b"]], noon)
  expect(await attempt([[limit, "b"]], later(10.5))).toBe(5)
  expect(await attempt([[limit, "b"]], later(14.99))).toBe(1)
  expect(await attempt([[limit, "b"]], later(15))).toBeUndefined()
  for (let round = 0; round < 9; round += 1) expect(await attempt([[limit, "b"]], later(16))).toBeUndefined()
  expect(await attempt([[limit, "b"]], later(16))).toBe(14)
})

test("each key counts by itself, and the longest wait is told", async () => {
  const hour = { name: "hour", attempts: 0, minutes: 60 }
  expect(await attempt([[limit, "c"]], noon)).toBeUndefined()
  expect(
    await attempt(
      [
        [limit, "d"],
        [hour, "d"],
      ],
      noon,
    ),
  ).toBe(60)
})

test("what turned out well is given back: an office of a hundred signs in from one network", async () => {
  for (let person = 0; person < 100; person += 1) {
    expect(await attempt([[limit, "office"]], noon)).toBeUndefined()
    await giveBack(limit, "office")
  }
  for (let guess = 0; guess < 10; guess += 1) expect(await attempt([[limit, "office"]], noon)).toBeUndefined()
  expect(await attempt([[limit, "office"]], noon)).toBe(15)
})

test("a sign-in leaves no trace in the counts; a wrong one leaves hashes only", async () => {
  const { email } = await buildAccount()
  await signInWithPassword(visitorCaller, { ...from, email, password: testPassword })
  expect(await database.asOwner("select key from signin.attempt where count > 0")).toEqual([])
  await signInWithPassword(visitorCaller, { ...from, email: "guettee@exemple.test", password: testPassword })
  const rows = await database.asOwner<{ key: string }>("select key from signin.attempt where count > 0")
  expect(rows).toHaveLength(2)
  for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/)
})

test("thirty wrong passwords from one network close it to all, and no other network", async () => {
  const { email } = await buildAccount()
  for (let guess = 0; guess < 30; guess += 1) await attempt([[limits.passwordByNetwork, from.clientAddress]])
  const given = { ...from, email, password: testPassword }
  expect(await signInWithPassword(visitorCaller, given)).toMatchObject({ refusal: "account_refused_too_many_attempts" })
  expect(await signInWithPassword(visitorCaller, { ...given, clientAddress: "198.51.100.4" })).toMatchObject({
    kind: "done",
  })
})

test("counts whose time is over are removed, others stay", async () => {
  await attempt([[limit, "old"]], noon)
  await attempt([[limit, "new"]], later(10))
  await removeOldAttempts(later(16))
  expect(await database.asOwner("select 1 from signin.attempt")).toHaveLength(1)
})
