import { beforeAll, expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { buildThesaurus, concept } from "../testing/build-thesaurus.ts"
import { expandQuery, expandTerms } from "./expand-terms.server.ts"
import { conceptsByLabel } from "./find-by-label.server.ts"
import { conceptLineage, withNarrower } from "./lineage.server.ts"
import { searchConcepts } from "./search-concepts.server.ts"

await useDatabase()

beforeAll(async () => {
  await buildThesaurus(
    concept("pv", "Politique de la ville", "skos:topConceptOf :s", `skos:prefLabel "Urban policy"@en`) +
      concept(
        "qpv",
        "Quartiers prioritaires de la politique de la ville",
        "skos:broader :pv",
        `skos:altLabel "QPV"@fr , "Quartiers prioritaires"@fr`,
        `skos:hiddenLabel "cartier prioritaire"@fr`,
      ) +
      concept("pre", "Programme de réussite éducative", "skos:broader :pv", `skos:altLabel "PRE"@fr`) +
      concept("agri", "Prairies", `skos:altLabel "Pré"@fr`),
  )
})

const terms = (query: string) =>
  read(visitorCaller, async (tx) =>
    (await expandTerms(tx, query.split(" "))).map((group) => ({
      ...group,
      equivalents: group.equivalents.map(({ text }) => text),
    })),
  )

test("an acronym gives its long form and its synonyms, the long form its acronym", async () => {
  expect(await terms("évaluation des qpv")).toMatchObject([
    { from: 2, to: 3, equivalents: ["Quartiers prioritaires", "Quartiers prioritaires de la politique de la ville"] },
  ])
  const [group] = await terms("quartier prioritaire")
  expect(group).toMatchObject({
    from: 0,
    to: 2,
    equivalents: ["QPV", "Quartiers prioritaires de la politique de la ville"],
  })
})

test("the longest name wins over the shorter ones inside it; no article at its ends; narrower themes come apart", async () => {
  expect(await terms("les quartiers prioritaires de la politique de la ville")).toMatchObject([{ from: 1, to: 9 }])
  const [group] = await terms("politique de la ville")
  expect(group).toMatchObject({ from: 0, to: 4, equivalents: ["Urban policy"] })
  expect(group?.narrower).toEqual(
    expect.arrayContaining([
      "QPV",
      "PRE",
      "Programme de réussite éducative",
      "Quartiers prioritaires de la politique de la ville",
    ]),
  )
})

test("a misspelling leads to the name and is never offered; what names nothing is left alone", async () => {
  const [group] = await terms("cartiers prioritaires")
  expect(group?.equivalents).toContain("QPV")
  expect(JSON.stringify(await terms("qpv"))).not.toContain("cartier")
  expect(await terms("bicyclette et zèbre")).toEqual([])
  expect(await terms("")).toEqual([])
})

test("“pré” is a meadow, “pre” may be the programme as well", async () => {
  expect((await terms("pré")).flatMap((group) => group.equivalents)).toEqual(["Prairies"])
  expect((await terms("pre"))[0]?.equivalents).toEqual(
    expect.arrayContaining(["Programme de réussite éducative", "Prairies"]),
  )
})

test("for the site’s search: what a term means, not more than a search can bear", async () => {
  const expansions = await read(visitorCaller, (tx) => expandQuery(tx, ["politique", "de", "la", "ville"]))
  expect(expansions).toMatchObject([{ from: 0, to: 4 }])
  expect(expansions[0]?.alternatives[0]).toEqual({ text: "Urban policy", language: "en" })
})

test("concepts are found by any of their labels, whatever accents and plurals, exact names first", async () => {
  const find = async (typed: string) =>
    (await read(visitorCaller, (tx) => searchConcepts(tx, typed, "fr", { page: 1, perPage: 10 }))).found.map(
      ({ name, through }) => (through === null ? name : `${through} → ${name}`),
    )
  expect(await find("Qpv")).toEqual(["QPV → Quartiers prioritaires de la politique de la ville"])
  expect(await find("politique ville")).toEqual([
    "Politique de la ville",
    "Quartiers prioritaires de la politique de la ville",
  ])
  expect(await find("reussites educatives")).toEqual(["Programme de réussite éducative"])
  expect(await find("cartier")).toEqual(["Quartiers prioritaires de la politique de la ville"])
  expect(await find("%' or 1=1 --")).toEqual([])
  expect(await find("…")).toEqual([])
})

test("lineage up and down", async () => {
  const by = await read(visitorCaller, (tx) => conceptsByLabel(tx, ["QPV", "Urban policy"]))
  const [qpv, policy] = [by.get("QPV")?.[0]?.id ?? "", by.get("Urban policy")?.[0]?.id ?? ""]
  expect((await read(visitorCaller, (tx) => conceptLineage(tx, [qpv]))).get(qpv)).toEqual([qpv, policy])
  expect(await read(visitorCaller, (tx) => withNarrower(tx, policy))).toHaveLength(3)
  expect(await read(visitorCaller, (tx) => withNarrower(tx, "no-uuid"))).toEqual([])
})
