import { expect, test } from "vitest"
import { describeError } from "./log.server.ts"

test("an error keeps its name, its sentence and where it came from", () => {
  const described = describeError(new RangeError("too far"))
  expect(described).toMatchObject({ name: "RangeError", message: "too far" })
  expect(described["stack"]).toContain("log.test.ts")
})

test("an error of the database keeps neither the row nor the sentence that repeats it", () => {
  const error = Object.assign(new Error("Key (email)=(zoe@exemple.test) already exists."), {
    code: "23505",
    severity: "ERROR",
    detail: "Key (email)=(zoe@exemple.test)",
    table: "account",
    constraint: "account_email",
  })
  expect(JSON.stringify(describeError(error))).not.toContain("zoe")
  expect(describeError(error)).toMatchObject({ name: "DatabaseError", code: "23505", constraint: "account_email" })
})

test("what is thrown and is no error says what it is", () => {
  expect(describeError("gone")).toEqual({ name: "string", message: "gone" })
  expect(describeError({ status: 404 })["message"]).toContain("404")
})
