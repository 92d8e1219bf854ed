import { beforeAll, expect, test } from "vitest"
import { buildThesaurus, concept } from "#modules/vocabulary/testing/build-thesaurus.ts"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { Contributor } from "../domain/record-description.ts"
import { buildDescription } from "../testing/build-description.ts"
import { putRecords } from "../testing/put-records.ts"
import { suggestions } from "./suggestions.server.ts"

await useDatabase()

const person = (givenName: string, name: string): Contributor => ({
  kind: "person",
  name,
  givenName,
  addition: null,
  dates: null,
  functions: ["070"],
  rank: "main",
  authorityId: null,
})

beforeAll(async () => {
  await buildThesaurus(concept("m", "Médiation sociale", "skos:topConceptOf :s"))
  await putRecords([
    buildDescription({ title: "La médiation dans les quartiers", contributors: [person("Élise", "Médart")] }),
    buildDescription({ title: "Quartiers et médiateurs", contributors: [person("Paul", "Durand")] }),
    buildDescription({ title: "L’illettrisme au travail", contributors: [person("Paul", "Durand")] }),
  ])
})

const of = async (typed: string) =>
  (await read(visitorCaller, (tx) => suggestions(tx, typed, "fr"))).map(({ kind, text }) => `${kind} ${text}`)

test("words, themes, authors and titles that begin so, whatever the accents", async () => {
  const found = await of("med")
  expect(found).toContain("words médiation")
  expect(found).toContain("theme Médiation sociale")
  expect(found).toContain("author Élise Médart")
  expect(found).toContain("title Quartiers et médiateurs")
})

test("words already typed stay, and count", async () => {
  expect(await of("quartiers méd")).toContain("words quartiers médiateurs")
  expect(await of("paul du")).toEqual(["words paul durand"])
  expect(await of("paul dur")).toEqual(["words paul durand", "author Paul Durand"])
  expect(await of("l’illet")).toContain("title L’illettrisme au travail")
})

test("a word that nothing begins with is put right", async () => {
  expect(await of("ilettrizme")).toEqual(["corrected illettrisme"])
  expect(await of("zzzzqqq")).toEqual([])
})

test.each(["", "a", '"', "%%%%", "\0\0\0", "' or 1", "*", "a".repeat(5000)])(
  "any text can be typed: %s",
  async (typed) => {
    expect(Array.isArray(await of(typed))).toBe(true)
  },
)
