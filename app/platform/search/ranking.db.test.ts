import { expect, test } from "vitest"
import { useDatabase } from "#platform/testing/database.ts"
import { registerExpansion } from "./index.server.ts"
import { buildEntry, index, search, titles } from "./testing/entries.ts"

await useDatabase()

registerExpansion(async (_, words) =>
  words.flatMap((word, from) =>
    word === "qpv" ? [{ from, to: from + 1, alternatives: [{ text: "quartier prioritaire", language: "fr" }] }] : [],
  ),
)

registerExpansion(async (_, words) =>
  words.flatMap((word, from) =>
    word === "pre"
      ? [
          {
            from,
            to: from + 1,
            alternatives: [{ text: "programme de réussite éducative" }, { text: "DRE" }],
            facets: [{ name: "theme", value: "pre" }],
          },
        ]
      : [],
  ),
)

await index(
  buildEntry("Under pressure", { date: "2026", facets: { theme: ["pre"] } }),
  buildEntry("Le programme de réussite éducative", { date: "2019", facets: { theme: ["pre"] } }),
  buildEntry("La DRE : un bilan", { date: "2018", facets: { theme: ["pre"] } }),
  buildEntry("Le PRE de Muret", { date: "2010", facets: { theme: ["pre"] } }),
  buildEntry("Réussite d’un programme éducatif", { date: "2025", facets: { theme: ["pre"] } }),
  buildEntry("Le programme de réussite éducative vu d’ailleurs", { date: "2024" }),
  buildEntry("La politique de la ville", { date: "1999" }),
  buildEntry("La politique de la ville en Bretagne", { date: "2005" }),
  buildEntry("La ville sans politique du logement", { date: "2020-05-02" }),
  buildEntry("Récit de ville", { date: "2024", fields: { subject: ["Politique"], author: ["Ville, Jeanne"] } }),
  buildEntry("Mémoires", { date: "2025", text: "Il y est question de politique, et plus loin de la ville." }),
  buildEntry("Sans date", { text: "Une politique pour la ville" }),
  buildEntry("Les QPV de demain", { date: "2001" }),
  buildEntry("Un quartier prioritaire", { date: "2024" }),
  buildEntry("Un quartier qui n’est pas prioritaire", { date: "2024" }),
)

test("exact title, words side by side, words in the title, in the fields, in the text; the newest first, the undated last", async () => {
  expect(await titles("politique de la ville")).toEqual([
    "La politique de la ville",
    "La politique de la ville en Bretagne",
    "La ville sans politique du logement",
    "Récit de ville",
    "Mémoires",
    "Sans date",
  ])
})

test.each([
  ["newest", ["Mémoires", "Récit de ville", "La ville sans politique du logement"]],
  [
    "oldest",
    ["La politique de la ville", "La politique de la ville en Bretagne", "La ville sans politique du logement"],
  ],
  ["title", ["Mémoires", "La politique de la ville", "La politique de la ville en Bretagne"]],
] as const)("in the order asked for: %s", async (sort, expected) => {
  expect(await titles({ query: "politique de la ville", sort, perPage: 3 })).toEqual(expected)
})

test("pages follow each other without a gap or a double, in every order", async () => {
  for (const sort of ["relevance", "newest", "oldest", "title"] as const) {
    const whole = await titles({ query: "politique ville", sort, perPage: 100 })
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => titles({ query: "politique ville", sort, page, perPage: 2 })),
    )
    expect(pages.flat()).toEqual(whole)
  }
})

test("pages that do not exist are empty, pages that make no sense are the first", async () => {
  expect(await titles({ query: "politique", page: 99 })).toEqual([])
  expect(await titles({ query: "politique", page: 9e15 })).toEqual([])
  for (const page of [0, -3, Number.NaN, 1.7])
    expect((await titles({ query: "politique", page })).length).toBeGreaterThan(3)
})

test("a synonym is found, after what says the very word; as a phrase, not as scattered words", async () => {
  const found = await search("qpv")
  expect(await titles("qpv")).toEqual(["Les QPV de demain", "Un quartier prioritaire"])
  expect(found.understood.also).toEqual([{ text: "quartier prioritaire", language: "fr" }])
  expect(found.results[1]?.title).toEqual(["Un ", { mark: "quartier" }, " ", { mark: "prioritaire" }])
  expect(await titles('"qpv"')).toEqual(["Les QPV de demain"])
})

test("of what is filed under a theme, a title that says it by any of its names comes before what is only newer", async () => {
  expect(await titles("PRE")).toEqual([
    "Le PRE de Muret",
    "Le programme de réussite éducative",
    "La DRE : un bilan",
    "Under pressure",
    "Réussite d’un programme éducatif",
    "Le programme de réussite éducative vu d’ailleurs",
  ])
})

test("a name that is looked for in a field is put right by the names of that field", async () => {
  const fields = { auteur: "author" }
  await index(
    ...Array.from({ length: 3 }, (_, place) => buildEntry(`Grande enquête ${place}`)),
    buildEntry("Un récit", { fields: { author: ["Granger, Paule"] } }),
  )
  expect((await search({ query: "auteur:grangr", fields })).didYouMean).toBe("auteur:granger")
  expect((await search({ query: "auteur:brande", fields })).didYouMean).toBeNull()
})

test("fields are searched by their name", async () => {
  const fields = { auteur: "author", titre: "title" }
  expect(await titles({ query: "auteur:ville", fields })).toEqual(["Récit de ville"])
  expect(await titles({ query: "titre:politique -titre:bretagne", fields, sort: "oldest" })).toEqual([
    "La politique de la ville",
    "La ville sans politique du logement",
  ])
  expect(await titles({ query: 'auteur:"jeanne ville"', fields })).toEqual(["Récit de ville"])
})
