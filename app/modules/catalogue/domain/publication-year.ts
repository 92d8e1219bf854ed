export type PublicationYears = { year: number | null; yearEnd: number | null }

/**
 * Reads the years of a date as cataloguers type it: "impr. 2014", "[2014?]", "2014-2015", "1998-", "01/12/2021",
 * "20140312". Nothing is guessed: "[s.d.]", "[199-]" or "9999" give null.
 */
export function readPublicationYears(typed: string): PublicationYears {
  const compactDate = /(?<!\d)((?:1[4-9]|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(typed)
  if (compactDate) return { year: Number(compactDate[1]), yearEnd: null }
  const corrected = /i\.\s?e\.\s*((?:1[4-9]|20)\d\d)(?!\d)/i.exec(typed)
  if (corrected) return { year: Number(corrected[1]), yearEnd: null }
  const first = /(?<!\d)((?:1[4-9]|20)\d\d)(?!\d)/.exec(typed)
  if (!first) return { year: null, yearEnd: null }
  const year = Number(first[1])
  return { year, yearEnd: endOfRange(typed.slice(first.index + 4), year) }
}

/** Reads the dates coded in UNIMARC 100 $a, positions 8 to 16: type of date, first date, second date. */
export function readCodedYears(field100: string): PublicationYears {
  const coded = /^.{8}([a-k])([\d ]{4})([\d ]{4})/.exec(field100)
  if (!coded) return { year: null, yearEnd: null }
  const year = plausibleYear(coded[2])
  if (year === null) return { year: null, yearEnd: null }
  const isRange = coded[1] === "b" || coded[1] === "g"
  const second = plausibleYear(coded[3])
  return { year, yearEnd: isRange && second !== null && second > year ? second : null }
}

function endOfRange(rest: string, year: number): number | null {
  // Two digits up to 12 may be a month ("2010-12"): no end is read.
  const range = /^\]?\s*[-–/]\s*\[?(?:(\d{4})(?!\d)|(1[3-9]|[2-9]\d)(?![\d/-]))/.exec(rest)
  const end = range?.[1] ? Number(range[1]) : range?.[2] ? Number(String(year).slice(0, 2) + range[2]) : null
  return end !== null && end > year && end <= 2100 ? end : null
}

function plausibleYear(digits: string | undefined): number | null {
  return digits !== undefined && /^(?:1[4-9]|20)\d\d$/.test(digits) ? Number(digits) : null
}
