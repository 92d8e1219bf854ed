import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { moduleNames } from "#modules/edges.ts"
import { findMessageProblems, findUnusedKeys } from "../message-rules.ts"
import { readSources } from "../sources.ts"

const folders = [
  { module: "platform", folder: "app/platform/messages" },
  ...moduleNames.map((module) => ({ module, folder: `app/modules/${module}/messages` })),
].filter(({ folder }) => existsSync(folder))

const files = folders.map(({ module, folder }) => ({
  module,
  fr: readFileSync(`${folder}/fr.json`, "utf8"),
  en: readFileSync(`${folder}/en.json`, "utf8"),
}))

test.each(files)("the messages of $module are whole in both languages and well set", (given) => {
  expect(findMessageProblems(given)).toEqual([])
})

test("every message is used", () => {
  const sources = readSources(["app", "db/demo"], /\.tsx?$/, /\.(test|e2e)\.tsx?$|\/messages\/generated\//)
  const keys = files.flatMap(({ fr }) => Object.keys(JSON.parse(fr) as object)).filter((key) => key !== "$schema")
  expect(
    findUnusedKeys(
      keys,
      sources.map(({ text }) => text),
    ),
  ).toEqual([])
})

test.each<[fault: string, fr: object, en: object]>([
  ["has no English", { a_one: "Un" }, {}],
  ["has no French", {}, { a_one: "One" }],
  ["must be a_…", { b_one: "Un" }, { b_one: "One" }],
  ["must be a_…", { a_One: "Un" }, { a_One: "One" }],
  ["takes (count) in French and (number) in English", { a_one: "{count} pages" }, { a_one: "{number} pages" }],
  ["has a straight apostrophe", { a_one: "L'un" }, { a_one: "One" }],
  ["has a straight apostrophe", { a_one: "Un" }, { a_one: "Don't" }],
  ["lacks a no-break space before ; ! ?", { a_one: "Quoi ?" }, { a_one: "What?" }],
  ["lacks a no-break space before ; ! ?", { a_one: "Quoi? oui" }, { a_one: "What? yes" }],
  ["lacks a no-break space before :", { a_one: "Nom : {name}" }, { a_one: "Name: {name}" }],
  ["lacks no-break spaces inside « »", { a_one: "« Oui »" }, { a_one: "Yes" }],
  ["has three dots", { a_one: "Attendre..." }, { a_one: "Wait…" }],
  ["is empty", { a_one: "" }, { a_one: "One" }],
  ["has a space before its punctuation", { a_one: "Quoi\u202f?" }, { a_one: "What ?" }],
  [
    "takes (count) in French and () in English",
    { a_one: [{ declarations: ["input count"], match: { "count=one": "Une" } }] },
    { a_one: "One" },
  ],
  [
    "says 1 where the number may be 0",
    { a_one: [{ declarations: ["input count"], match: { "countPlural=one": "Inscrit (1)" } }] },
    { a_one: [{ declarations: ["input count"], match: { "countPlural=one": "Enrolled ({count})" } }] },
  ],
])("refused: %s", (fault, fr, en) => {
  expect(findMessageProblems({ module: "a", fr: JSON.stringify(fr), en: JSON.stringify(en) }).join("\n")).toContain(
    fault,
  )
})

test("well-set messages pass: addresses, hours and variants included", () => {
  const fr = {
    a_one: "Voir https://exemple.fr/?a=1\u00a0: à 10:30, «\u00a0oui\u00a0»\u202f!",
    a_two: "L’heure\u202f? Oui…",
  }
  const en = { a_one: "See https://example.org/?a=1: at 10:30, “yes”!", a_two: "What time? Yes…" }
  expect(findMessageProblems({ module: "a", fr: JSON.stringify(fr), en: JSON.stringify(en) })).toEqual([])
})

test("a key that stands twice is told, though JSON keeps the last", () => {
  const fr = '{\n  "a_one": "Un",\n  "a_one": "Une"\n}'
  expect(findMessageProblems({ module: "a", fr, en: '{ "a_one": "One" }' })).toEqual(["a_one stands twice in fr.json."])
})

test("a key is used when it is named, or when a name is put together from its start", () => {
  const sources = ["m.a_named()", "const key = `a_level_${level}` as const"]
  expect(findUnusedKeys(["a_named", "a_level_commune", "a_forgotten"], sources)).toEqual(["a_forgotten"])
})
