import { expect, test } from "vitest"
import { isDatabaseAway } from "./database-away.ts"

test.each([
  [Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" })],
  [Object.assign(new Error("the database system is starting up"), { code: "57P03" })],
  [Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })],
  [Object.assign(new Error("connect ENOENT /run/.s.PGSQL.5432"), { code: "ENOENT", syscall: "connect" })],
  [new Error("Connection terminated unexpectedly")],
  [new Error("Failed to get session", { cause: new Error("Connection terminated unexpectedly") })],
])("%s: another try may find it", (error) => expect(isDatabaseAway(error)).toBe(true))

test.each([
  [Object.assign(new Error("duplicate key value"), { code: "23505" })],
  [Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" })],
  [Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" })],
  [new TypeError("x is undefined")],
  ["Connection terminated"],
  [undefined],
])("%s: the fault is another", (error) => expect(isDatabaseAway(error)).toBe(false))
