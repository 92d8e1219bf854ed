import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { findingRules } from "../domain/finding.ts"
import { importStates } from "../domain/import-run.ts"
import { fileKinds } from "../formats/file-kind.ts"
import { unreadableReasons } from "../formats/unreadable.ts"
import { findingSentence, unreadableSentence } from "./import-sentences.ts"

test.each(["fr", "en"])("every remark, reason and state has its sentence in %s", (locale) => {
  const messages = JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), "utf8")) as object
  const wanted = [
    ...findingRules.flatMap((rule) => [`finding_${rule}`, `rule_${rule}`]),
    ...unreadableReasons.map((reason) => `unreadable_${reason}`),
    ...fileKinds.filter((kind) => !["turtle", "rdf-xml", "empty"].includes(kind)).map((kind) => `kind_${kind}`),
    ...importStates.map((state) => `state_${state}`),
  ]
  const keys = new Set(Object.keys(messages))
  expect(wanted.map((key) => `vocabulary_${key.replaceAll("-", "_")}`).filter((key) => !keys.has(key))).toEqual([])
})

test("sentences hold what they speak of", () => {
  const finding = { severity: "dropped", rule: "two-preferred", about: "a:b", line: 5 } as const
  const sentence = findingSentence({ ...finding, values: { lang: "fr", kept: "Logement", label: "Habitat" } })
  expect(sentence).toContain("Logement")
  expect(sentence).toContain("Habitat")
  expect(unreadableSentence({ reason: "other-kind", line: null, detail: "yaml" })).toContain("YAML")
  expect(unreadableSentence({ reason: "syntax", line: 12, detail: "x" })).toContain("12")
})
