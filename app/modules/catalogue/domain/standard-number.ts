/** An ISBN or ISSN: its normalised value, null when it is false, and always what was typed. */
export type StandardNumber = { value: string | null; typed: string }

/** The run of digits (and final X) that a number is typed with, without its hyphens, spaces and comments in brackets. */
export function digitsWithCheck(typed: string): string {
  const withoutComment = typed.replace(/[([].*$/, "").replace(/^\s*(?:isbn|issn|ean)(?:[-\s]?1[03])?\s*:?/i, "")
  return withoutComment.replace(/[\s\u00a0\u2010-\u2015\-.]/g, "").toUpperCase()
}
