import { unaccented } from "../analysis/spell.ts"

const longestSortTitle = 60

/** A date (year, year and month, or day) as a number that grows with time; -1 for none, so that the undated come last. */
export function dayOf(date: string | undefined): number {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? "") ?? []
  return year === undefined ? -1 : Number(year) * 372 + (Number(month) - 1) * 31 + Number(day) - 1
}

/** A title as it is put in order: no accents, capitals, signs nor first article. */
export function sortTitleOf(title: string): string {
  const plain = unaccented(
    title
      .slice(0, longestSortTitle * 4)
      .toWellFormed()
      .toLowerCase()
      .replaceAll("œ", "oe"),
  )
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()
  return words
    .replace(/^(?:les?|la|l|une?|des) (?=.)/, "")
    .slice(0, longestSortTitle)
    .toWellFormed()
}
