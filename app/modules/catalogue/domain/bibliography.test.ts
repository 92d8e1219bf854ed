import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { arrangeBibliography } from "./bibliography.ts"
import type { RecordDescription } from "./record-description.ts"

const by = (name: string, year: number | null, title: string, more: Partial<RecordDescription> = {}) => ({
  description: buildDescription({
    title,
    sortTitle: title.toLowerCase(),
    year,
    contributors:
      name === ""
        ? []
        : [
            {
              kind: "person",
              name,
              givenName: null,
              addition: null,
              dates: null,
              functions: [],
              rank: "main",
              authorityId: null,
            },
          ],
    ...more,
  }),
})
const theme = (heading: string): Partial<RecordDescription> => ({
  subjects: [{ kind: "topic", parts: [heading], scheme: null, authorityId: null }],
})
const items = [
  by("Étienne", 2001, "Zèbres", theme("Sport")),
  by("Abel", 2015, "Bords", { kind: "report" }),
  by("Abel", 2003, "Quais", theme("Éducation")),
  by("", null, "Élan", theme("Éducation")),
]
const titles = (order: "author" | "year" | "title", grouping: "none" | "kind" | "theme" | "year" = "none") =>
  arrangeBibliography(items, order, grouping).map((group) => [
    group.key,
    ...group.items.map(({ description }) => description.title),
  ])

test("by author and date, by date, by title; accents do not count, a title stands for a missing author", () => {
  expect(titles("author")).toEqual([["", "Quais", "Bords", "Élan", "Zèbres"]])
  expect(titles("year")).toEqual([["", "Bords", "Quais", "Zèbres", "Élan"]])
  expect(titles("title")).toEqual([["", "Bords", "Élan", "Quais", "Zèbres"]])
})

test("by groups, nothing left out, those without a group last", () => {
  expect(titles("author", "theme")).toEqual([
    ["Éducation", "Quais", "Élan"],
    ["Sport", "Zèbres"],
    ["", "Bords"],
  ])
  expect(titles("title", "year")).toEqual([
    ["2015", "Bords"],
    ["2003", "Quais"],
    ["2001", "Zèbres"],
    ["", "Élan"],
  ])
  expect(titles("title", "kind")).toEqual([
    ["book", "Élan", "Quais", "Zèbres"],
    ["report", "Bords"],
  ])
})
