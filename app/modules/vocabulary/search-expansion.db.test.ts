import { randomUUID } from "node:crypto"
import { beforeAll, expect, test } from "vitest"
import { read, write } from "#platform/db/index.server.ts"
import { indexThings, searchThings } from "#platform/search/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
// The door registers the expansion, as the application does.
import "./index.server.ts"
import { buildThesaurus, concept } from "./testing/build-thesaurus.ts"

await useDatabase()

const titles = [
  "Bilan des quartiers prioritaires de la politique de la ville",
  "Rapport annuel sur les QPV",
  "Le programme de réussite éducative expliqué",
  "Recettes de cuisine",
]

beforeAll(async () => {
  await buildThesaurus(
    concept("pv", "Politique de la ville", "skos:topConceptOf :s") +
      concept(
        "qpv",
        "Quartiers prioritaires de la politique de la ville",
        "skos:broader :pv",
        `skos:altLabel "QPV"@fr`,
      ) +
      concept("pre", "Programme de réussite éducative", "skos:broader :pv", `skos:altLabel "PRE"@fr`),
  )
  await write({ kind: "system", task: "test" }, (tx) =>
    indexThings(
      tx,
      titles.map((title) => ({ kind: "test.document", id: randomUUID(), visibility: { audience: "public" }, title })),
    ),
  )
})

test.each([
  ["qpv", [titles[0], titles[1]]],
  ["quartiers prioritaires de la politique de la ville", [titles[0], titles[1]]],
  ["pre", [titles[2]]],
  ["politique de la ville", [titles[0], titles[1], titles[2]]],
])("the search of the site for “%s” also finds what says it otherwise, or more narrowly", async (query, expected) => {
  const found = await read(visitorCaller, (tx) => searchThings(tx, { query, filters: { kind: ["test.document"] } }))
  const seen = found.results.map((result) =>
    result.title.map((part) => (typeof part === "string" ? part : part.mark)).join(""),
  )
  expect(new Set(seen)).toEqual(new Set(expected))
})
