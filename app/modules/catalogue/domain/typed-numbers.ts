import { readIsbn } from "./isbn.ts"
import { readIssn } from "./issn.ts"
import type { PublicationYears } from "./publication-year.ts"
import type { Host } from "./record-description.ts"
import type { StandardNumber } from "./standard-number.ts"
import type { Reading } from "./typed-reading.ts"

/** Reads the ISBNs, one a line; a false one is refused unless the record being edited had it already. */
export function readTypedIsbns(reading: Reading): StandardNumber[] {
  return distinct(
    reading.lines("isbns", 100).map((line) => {
      const isbn = readIsbn(line)
      const isKnown = reading.base?.isbns.some(({ typed }) => typed === isbn.typed) ?? false
      if (isbn.value === null && !isKnown) reading.problem("isbns", "isbn_false", { number: line })
      return isbn
    }),
  )
}

/** The same for ISSNs. */
export function readTypedIssns(reading: Reading): StandardNumber[] {
  return distinct(
    reading.lines("issns", 100).map((line) => {
      const issn = readIssn(line)
      const isKnown = reading.base?.issns.some(({ typed }) => typed === issn.typed) ?? false
      if (issn.value === null && !isKnown) reading.problem("issns", "issn_false", { number: line })
      return issn
    }),
  )
}

/** One ISSN, normalised; what the record already had may stay as it was. */
export function readTypedIssn(
  typed: string | null,
  known: readonly (string | null | undefined)[],
  onFalse: () => void,
): string | null {
  if (typed === null || known.includes(typed)) return typed
  const { value } = readIssn(typed)
  if (value === null) onFalse()
  return value ?? typed
}

/** Reads what the document stands in; null when nothing is said of it. */
export function readTypedHost(reading: Reading): Host | null {
  const { text, base } = reading
  const isbn = text("hostIsbn", 100)
  const isKnown = isbn === null || base?.host?.isbn === isbn
  const checked = isKnown ? isbn : readIsbn(isbn).value
  if (checked === null && isbn !== null) reading.problem("hostIsbn", "isbn_false", { number: isbn })
  const issn = readTypedIssn(text("hostIssn", 100), [base?.host?.issn], () =>
    reading.problem("hostIssn", "issn_false", { number: text("hostIssn", 100) ?? "" }),
  )
  const host: Host = {
    title: text("hostTitle", 1000),
    issueTitle: text("hostIssueTitle", 1000),
    number: text("hostNumber", 200),
    date: text("hostDate", 200),
    pages: text("hostPages", 200),
    issn,
    isbn: checked ?? isbn,
  }
  return Object.values(host).some((value) => value !== null) ? host : null
}

/** Reads "2014" or "2014-2016"; null when the field is empty: the dates say the year. */
export function readTypedYears(reading: Reading): PublicationYears | null {
  const typed = reading.text("year", 100)
  if (typed === null) return null
  const read = /^(\d{4})(?:\s*[-–]\s*(\d{4})?)?$/.exec(typed)
  const year = Number(read?.[1])
  const yearEnd = read?.[2] === undefined ? null : Number(read[2])
  if (read === null || year < 1400 || year > 2100 || (yearEnd !== null && (yearEnd < year || yearEnd > 2100))) {
    reading.problem("year", "year_false", { year: typed })
    return { year: null, yearEnd: null }
  }
  return { year, yearEnd: yearEnd === year ? null : yearEnd }
}

function distinct(numbers: StandardNumber[]): StandardNumber[] {
  const key = (number: StandardNumber): string => number.value ?? number.typed
  return numbers.filter((number, index) => numbers.findIndex((other) => key(other) === key(number)) === index)
}
