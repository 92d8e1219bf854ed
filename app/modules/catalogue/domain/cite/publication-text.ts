import type { Publication, RecordDescription } from "../record-description.ts"
import type { ExactDate } from "./exact-date.ts"
import { readExactDate } from "./exact-date.ts"

/** The statement of publication itself, or the first of the others. */
export function mainPublication(description: RecordDescription): Publication | null {
  const { publications } = description
  return publications.find((publication) => publication.role === "publication") ?? publications[0] ?? null
}

/** Publishers or places in one line; ISBD puts a semicolon between them. */
export function joinedPlaces(texts: string[]): string | null {
  return texts.length > 0 ? texts.join(" ; ") : null
}

/** The parts of a line that ISBD semicolons separate. */
export function splitPlaces(text: string): string[] {
  return text.split(/\s*;\s+|\s+;\s*/).filter((part) => part.trim() !== "")
}

/** The date as it was typed: that of the issue for an article, else that of the publication, else the year. */
export function typedDate(description: RecordDescription): string | null {
  const { host, year } = description
  return host?.date ?? mainPublication(description)?.date ?? (year === null ? null : String(year))
}

/** The date as precise as it can be read, else the year alone; null when there is no year. */
export function exactDate(description: RecordDescription): ExactDate | null {
  const read = readExactDate(typedDate(description) ?? "")
  const { year } = description
  if (read !== null && (year === null || read.year === year)) return read
  return year === null ? null : { year, month: null, day: null, season: null }
}
