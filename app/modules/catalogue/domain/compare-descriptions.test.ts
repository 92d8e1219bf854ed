import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { contested, settled } from "./compare-descriptions.ts"
import type { RecordDescription } from "./record-description.ts"

const dated = (date: string, more: Partial<RecordDescription> = {}) =>
  buildDescription({
    title: "Titre",
    publications: [{ role: "publication", places: [], publishers: ["Le Lien"], date }],
    year: Number(date),
    yearEnd: null,
    ...more,
  })

test("a year that follows the date of publication is asked about once, with that date, and follows what was chosen", () => {
  const [read, mine, theirs] = [dated("2020"), dated("2021"), dated("2022")]
  expect(contested(read, mine, theirs)).toEqual([{ field: "publications", changedBy: "both" }])
  expect(settled(mine, theirs, ["publications"]).year).toBe(2022)
  expect(settled(mine, theirs, []).year).toBe(2021)
})

test("a year that somebody typed is asked about by itself", () => {
  const [read, mine, theirs] = [dated("2020"), dated("2021"), dated("2020", { year: 1999 })]
  expect(contested(read, mine, theirs).map(({ field }) => field)).toEqual(["publications", "year"])
  expect(settled(mine, theirs, ["year"]).year).toBe(1999)
})
