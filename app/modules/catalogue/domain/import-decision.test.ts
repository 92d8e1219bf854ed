import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import type { Incoming, KnownSource } from "./import-decision.ts"
import { decideImport } from "./import-decision.ts"

const incoming: Incoming = {
  sourceKey: "RT:1",
  contentHash: "b",
  description: buildDescription({ title: "Habiter la ville" }),
}
const known: KnownSource = {
  recordId: "r",
  contentHash: "a",
  said: buildDescription({ title: "Habiter les villes" }),
}

test("new, changed, the same", () => {
  expect(decideImport(incoming, undefined, undefined)).toEqual({ kind: "create" })
  expect(decideImport(incoming, known, undefined)).toEqual({ kind: "update", recordId: "r" })
  expect(decideImport(incoming, { ...known, contentHash: "b" }, undefined)).toEqual({ kind: "unchanged" })
})

test("a number that comes twice in one file", () => {
  expect(decideImport(incoming, undefined, { ordinal: 3, contentHash: "b" })).toEqual({ kind: "unchanged" })
  expect(decideImport(incoming, known, { ordinal: 3, contentHash: "c" })).toMatchObject({
    reason: "identity_repeated",
    details: { first: 3 },
  })
})

test("a number that names another document than last time is not overwritten", () => {
  const said = buildDescription({ title: "Manuel de plomberie" })
  const other = { ...known, said }
  expect(decideImport(incoming, other, undefined)).toMatchObject({ reason: "identity_conflict" })
  const isbns = [{ value: "9782253060994", typed: "9782253060994" }]
  const sameNumber = { ...other, said: { ...said, isbns } }
  expect(
    decideImport({ ...incoming, description: { ...incoming.description, isbns } }, sameNumber, undefined).kind,
  ).toBe("update")
})
