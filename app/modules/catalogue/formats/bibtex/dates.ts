import type { ExactDate } from "../../domain/cite/exact-date.ts"
import { isoDate, monthNumber } from "../../domain/cite/exact-date.ts"

export type DateParts = { date: string | null; year: string | null; month: string | null; day: string | null }

const seasons: Record<string, string> = { "21": "printemps", "22": "été", "23": "automne", "24": "hiver" }
const seasonCodes: Record<string, string> = {
  printemps: "21",
  été: "22",
  ete: "22",
  automne: "23",
  hiver: "24",
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
}

/** Names of months as every BibTeX style defines them. */
export const monthAbbreviations = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** One date from `date`, or from `year`, `month` and `day`; names in `lost` those that could not be used. */
export function bibtexDate({ date, year, month, day }: DateParts, lost: Set<string>): string | null {
  if (date !== null) {
    if (year !== null && !date.includes(year)) lost.add("year")
    const season = /^(\d{4})-(2[1-4])$/.exec(date)
    if (season) return `${seasons[season[2] ?? ""]} ${season[1]}`
    return date.replace(/^(\d{4})\/(\d{4})$/, "$1-$2").replace(/^(\d{4})\/$/, "$1-")
  }
  if (year === null) {
    if (month !== null) lost.add("month")
    return null
  }
  const typed = year.replace("–", "-")
  if (month === null) return typed
  const range = /^(\d{1,2})(?:er)?\s+(\p{L}+)$/u.exec(month)
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthNumber(range?.[2] ?? month)
  if (number === null || number < 1 || number > 12 || !/^\d{4}$/.test(typed)) return `${month} ${typed}`
  const typedDay = day ?? range?.[1] ?? null
  const exactDay = typedDay !== null && /^\d{1,2}$/.test(typedDay) ? Number(typedDay) : null
  return isoDate({ year: Number(typed), month: number, day: exactDay, season: null })
}

/** The date in ISO 8601-2 as biblatex reads it: seasons are months 21 to 24, a range has a slash. */
export function writeBiblatexDate(date: ExactDate, yearEnd: number | null): string {
  const season = date.season === null || !Object.hasOwn(seasonCodes, date.season) ? null : seasonCodes[date.season]
  if (season) return `${date.year}-${season}`
  const day = isoDate({ ...date, season: null })
  return yearEnd === null ? day : `${day}/${yearEnd}`
}
