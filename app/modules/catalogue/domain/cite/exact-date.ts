/** A date as precise as its source: month and day from 1; a season is what was typed ("printemps"). */
export type ExactDate = { year: number; month: number | null; day: number | null; season: string | null }

const monthNames: [RegExp, number][] = [
  [/^(?:janv(?:ier)?|jan(?:uary)?)$/, 1],
  [/^(?:fev(?:r(?:ier)?)?|feb(?:ruary)?)$/, 2],
  [/^(?:mars|mar(?:ch)?)$/, 3],
  [/^(?:avr(?:il)?|apr(?:il)?)$/, 4],
  [/^(?:mai|may)$/, 5],
  [/^(?:juin|june?)$/, 6],
  [/^(?:juil(?:let)?|july?)$/, 7],
  [/^(?:aout|aug(?:ust)?)$/, 8],
  [/^(?:sept?(?:embre|ember)?)$/, 9],
  [/^(?:oct(?:obre|ober)?)$/, 10],
  [/^(?:nov(?:embre|ember)?)$/, 11],
  [/^(?:dec(?:embre|ember)?)$/, 12],
]
const seasons = /^(?:printemps|ete|automne|hiver|spring|summer|autumn|fall|winter)$/

/**
 * Reads a date as people type it: "2014-03-12", "12/03/2014" (day first), "12 mars 2014", "mars 2014", "printemps 2014",
 * "2014", "20140312". Anything else gives null: nothing is guessed.
 */
export function readExactDate(typed: string): ExactDate | null {
  const text = typed.trim()
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T[\d:.]+Z?)?$/.exec(text)
  if (iso) return dated(iso[1], iso[2], iso[3])
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (compact) return dated(compact[1], compact[2], compact[3])
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (french) return dated(french[3], french[2], french[1])
  const monthYear = /^(\d{1,2})[/.](\d{4})$/.exec(text)
  if (monthYear) return dated(monthYear[2], monthYear[1], undefined)
  const words = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}+)\.?,?\s+(?:(\d{1,2}),\s+)?(\d{4})$/u.exec(text)
  return words ? inWords(words[4], words[2], words[1] ?? words[3]) : null
}

/** ISO 8601 as far as the date goes: "2014-03-12", "2014-03", "2014"; a season stands before its year. */
export function isoDate(date: ExactDate): string {
  const year = String(date.year).padStart(4, "0")
  if (date.season !== null) return `${date.season} ${year}`
  return [year, date.month, date.day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
}

/** The number of a month named in French or in English, whole or short, or null. */
export function monthNumber(word: string): number | null {
  const folded = fold(word.replace(/\.$/, ""))
  return monthNames.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

function inWords(year: string | undefined, word = "", day: string | undefined): ExactDate | null {
  const month = monthNumber(word)
  if (month !== null) return dated(year, String(month), day)
  if (day === undefined && seasons.test(fold(word))) {
    return { year: Number(year), month: null, day: null, season: word.toLowerCase() }
  }
  return null
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): ExactDate | null {
  const date = { year: Number(year), month: month === undefined ? null : Number(month), day: null, season: null }
  if (date.year < 1000 || date.year > 2100) return null
  if (date.month !== null && (date.month < 1 || date.month > 12)) return null
  if (day === undefined || date.month === null) return date
  const last = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? { ...date, day: Number(day) } : null
}

function fold(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
}
