import type { Random } from "./language/random.ts"
import { sumsOf } from "./language/random.ts"
import { typeset } from "./language/typography.ts"
import { inventedIssn } from "./numbers.ts"
import { periodicals as periodicalLines } from "./words/periodicals.ts"
import { publishers as publisherLines } from "./words/publishers.ts"
import { months } from "./words/settings.ts"

export type Publisher = { rank: number; name: string; place: string; from: number; to: number; series: Series[] }
export type Series = { title: string; taste: string; issn: string | null }
export type Periodical = {
  rank: number
  title: string
  subtitle: string | null
  from: number
  to: number
  /** Issues a year. */
  frequency: number
  place: string
  publisher: string
  issn: string
  /** Codes of the themes that it takes, null for all. */
  themes: ReadonlySet<string> | null
}

export const publishers: readonly Publisher[] = lines(publisherLines).map((cells, rank) => {
  const [name = "", place = "", years = "", series = ""] = cells
  const list = series.split("; ").map((entry, at) => {
    const [title = "", taste = "*"] = entry.split(": ")
    return { title, taste, issn: at === 1 ? null : inventedIssn(500 + rank * 5 + at) }
  })
  return { rank, name, place, ...span(years), series: list }
})

export const periodicals: readonly Periodical[] = lines(periodicalLines).map((cells, rank) => {
  const [title = "", subtitle = "", years = "", frequency = "", place = "", publisher = "", themes = ""] = cells
  return {
    rank,
    title,
    subtitle: subtitle === "" ? null : subtitle,
    ...span(years),
    frequency: Number(frequency),
    place,
    publisher,
    issn: inventedIssn(rank),
    themes: themes === "*" ? null : new Set(themes.split(" ")),
  }
})

export function drawPublisher(random: Random, year: number): Publisher {
  const open = publishers.filter(({ from, to }) => year >= from && year <= to)
  return random.pick(open)
}

/** One of the series of a publisher that takes such a book, or null. */
export function drawSeries(random: Random, publisher: Publisher, taste: string): Series | null {
  const fit = publisher.series.filter((series) => series.taste === taste || series.taste === "*")
  return fit.length === 0 ? null : random.pick(fit)
}

/** A periodical that came out that year and takes the theme, those of few themes likelier than those of all; null when none did. */
export function drawPeriodical(random: Random, theme: string, year: number): Periodical | null {
  const key = `${theme} ${year}`
  const sums = chances.get(key) ?? sumsOf(periodicals.map((periodical) => chanceOf(periodical, theme, year)))
  chances.set(key, sums)
  const place = random.summed(sums)
  return place < 0 ? null : (periodicals[place] ?? null)
}

const chances = new Map<string, number[]>()

function chanceOf({ from, to, themes, frequency }: Periodical, theme: string, year: number): number {
  if (year < from || year > to || (themes !== null && !themes.has(theme))) return 0
  return (themes === null ? 0.6 : 2) * Math.min(frequency, 6)
}

/** One issue of that year: its running number and its date in words. */
export function drawIssue(random: Random, periodical: Periodical, year: number): { number: number; date: string } {
  const rank = random.below(periodical.frequency)
  const number = (year - periodical.from) * periodical.frequency + rank + 1
  return { number, date: issueDate(periodical.frequency, rank, year) }
}

function issueDate(frequency: number, rank: number, year: number): string {
  const month = (at: number): string => months[at % 12] ?? ""
  if (frequency === 2) return `${rank === 0 ? "1er" : "2e"} semestre ${year}`
  if (frequency === 3) return `${month([0, 4, 8][rank] ?? 0)} ${year}`
  if (frequency === 4) return `${["hiver", "printemps", "été", "automne"][rank] ?? ""} ${year}`
  if (frequency === 6) return `${month(rank * 2)}-${month(rank * 2 + 1)} ${year}`
  if (frequency === 8) return `${month([0, 1, 2, 4, 5, 8, 9, 11][rank] ?? 0)} ${year}`
  return `${month(rank < 6 ? rank : rank + 2)} ${year}`
}

function lines(typed: string): string[][] {
  return typeset(typed)
    .trim()
    .split("\n")
    .map((line) => line.split(/\u00a0?\|/).map((cell) => cell.trim()))
}

function span(years: string): { from: number; to: number } {
  const [from = "", to = ""] = years.split("-")
  return { from: Number(from), to: to === "" ? 9999 : Number(to) }
}
