import { expect, test } from "vitest"
import type { Known } from "./import-plan.ts"
import { loopWith, planImport } from "./import-plan.ts"
import type { Concept } from "./thesaurus.ts"

const concept = (uri: string, broader: string[] = []): Concept => ({
  uri,
  schemes: ["s"],
  topOf: [],
  labels: [],
  notes: [],
  notations: [],
  matches: [],
  broader,
  related: [],
  deprecated: false,
  replacedBy: null,
  properties: [],
})
const known = (uri: string, given: Partial<Known>): [string, Known] => [
  uri,
  { uri, version: 1, sourceFingerprint: "old", sourceVersion: 1, fingerprint: null, merged: false, ...given },
]

test("new, changed in the file, unchanged, changed here, merged here, made here", () => {
  const installed = new Map([
    known("changed", {}),
    known("same", { sourceFingerprint: "new", version: 7 }),
    known("ours", { version: 2 }),
    known("same-after-all", { version: 2, fingerprint: "new" }),
    known("gone", { merged: true }),
    known("made-here", { sourceFingerprint: null, sourceVersion: null }),
  ])
  const file = ["fresh", "changed", "same", "ours", "same-after-all", "gone", "made-here"].map((uri) => concept(uri))
  const plan = planImport(file, installed, () => "new", false)
  expect([...plan.values()]).toEqual(["create", "update", "unchanged", "kept", "unchanged", "merged", "kept"])
  expect(planImport(file, installed, () => "new", true).get("ours")).toBe("update")
})

test("a link that closes a loop with what is installed is seen, unless its concept stays as it is", () => {
  const installed = new Map([["a", ["b"]]])
  const file = [concept("b", ["a"])]
  expect(loopWith(installed, file, new Map([["b", "create"]]))).toEqual(["a", "b", "a"])
  expect(loopWith(installed, file, new Map([["b", "kept"]]))).toBeNull()
})
