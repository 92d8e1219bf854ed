import { foldText } from "./filing-title.ts"
import { likeness, titleLikeness, wholeTitle } from "./likeness.ts"
import type { RecordDescription } from "./record-description.ts"

/** Closed list: each has a sentence `catalogue_duplicate_reason_<name>`. */
export const duplicateReasons = ["name", "isbn", "title"] as const

export type DuplicateReason = (typeof duplicateReasons)[number]

/** Why two records may be of one document, and how alike they are, from 0 to 100. */
export type Suspicion = { reasons: DuplicateReason[]; likeness: number }

/** Below these two titles are of two documents: with the same ISBN, and without. */
const leastWithIsbn = 0.55
const leastWithoutIsbn = 0.9

/** Whether records that go by one shared name say the same title, so that they can be one without asking. */
export function isSurelySame(one: RecordDescription, other: RecordDescription): boolean {
  if (!areYearsClose(one, other)) return false
  const [short, long] = [foldText(one.title), foldText(other.title)].toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined) return false
  return titleLikeness(one, other) >= leastWithoutIsbn || (short.length >= 8 && long.startsWith(short))
}

/**
 * Whether two records may be of one document: a name beyond their origin in common (domain/shared-names.ts); a valid ISBN in common and titles that look alike; or the same title but for a
 * typing error, an author in common and years at most one apart. Volumes, years and issues in titles must be the same.
 */
export function suspect(one: RecordDescription, other: RecordDescription, shareName = false): Suspicion | null {
  if (familyOf(one) !== familyOf(other)) return null
  const alike = titleLikeness(one, other)
  const reasons: DuplicateReason[] = []
  if (shareName && isSurelySame(one, other)) reasons.push("name")
  if (alike >= leastWithIsbn && sharesIsbn(one, other) && samePart(one, other)) reasons.push("isbn")
  if (
    alike >= leastWithoutIsbn &&
    sameWords(one, other) &&
    sameNumbers(one, other) &&
    sameHost(one, other) &&
    sameWork(one, other)
  ) {
    reasons.push("title")
  }
  return reasons.length === 0 ? null : { reasons, likeness: Math.round(alike * 100) }
}

/** Long titles look alike that tell of two towns: each telling word of one has its own in the other, but for a typing error. */
function sameWords(one: RecordDescription, other: RecordDescription): boolean {
  const isShort = one.subtitle === null || other.subtitle === null
  const [words, others] = [one, other].map((each) => {
    const whole = wholeTitle(each).split(" ")
    return whole.filter((word) => word.length > 3)
  })
  if (words === undefined || others === undefined) return false
  const missing = (from: string[], to: string[]): string[] =>
    from.filter((word) => !to.some((known) => likeness(word, known) >= 0.6))
  const [left, right] = [missing(words, others).length, missing(others, words).length]
  return isShort ? Math.min(left, right) === 0 : left + right === 0
}

/** A part of a periodical, a periodical, and what stands alone are never one another. */
function familyOf({ kind }: RecordDescription): string {
  return kind === "article" || kind === "periodical" || kind === "periodical_issue" ? kind : "monograph"
}

function sameWork(one: RecordDescription, other: RecordDescription): boolean {
  if (!areYearsClose(one, other)) return false
  const [isbns, others] = [validIsbns(one), validIsbns(other)]
  if (isbns.length > 0 && others.length > 0 && !isbns.some((isbn) => others.includes(isbn))) return false
  const [names, otherNames] = [familyNames(one), familyNames(other)]
  if (names.length === 0 || otherNames.length === 0) {
    return one.year !== null && one.year === other.year && wholeTitle(one).length > 20
  }
  return names.some((name) => otherNames.some((otherName) => likeness(name, otherName) >= 0.8))
}

/** The names of those who made it, folded; at most six, a list of signatories tells no more. */
export function familyNames({ contributors }: RecordDescription): string[] {
  return contributors.slice(0, 6).map(({ name }) => foldText(name))
}

export function validIsbns({ isbns }: RecordDescription): string[] {
  return isbns.flatMap(({ value }) => value ?? [])
}

function sharesIsbn(one: RecordDescription, other: RecordDescription): boolean {
  const known = validIsbns(one)
  return validIsbns(other).some((isbn) => known.includes(isbn))
}

function samePart(one: RecordDescription, other: RecordDescription): boolean {
  return one.part === null || other.part === null || numbersIn(one.part) === numbersIn(other.part)
}

function sameNumbers(one: RecordDescription, other: RecordDescription): boolean {
  return numbersIn(wholeTitle(one)) === numbersIn(wholeTitle(other))
}

function sameHost(one: RecordDescription, other: RecordDescription): boolean {
  const [host, otherHost] = [one.host, other.host]
  if (host === null || otherHost === null) return true
  const agree = (a: string | null, b: string | null): boolean => a === null || b === null || foldText(a) === foldText(b)
  const titled = host.title === null || otherHost.title === null
  return (
    (titled || likeness(foldText(host.title ?? ""), foldText(otherHost.title ?? "")) >= 0.8) &&
    (host.number === null || otherHost.number === null || numbersIn(host.number) === numbersIn(otherHost.number)) &&
    agree(firstPage(host.pages), firstPage(otherHost.pages))
  )
}

function firstPage(pages: string | null): string | null {
  return /\d+/.exec(pages ?? "")?.[0] ?? null
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
    .join(" ")
}

function areYearsClose({ year: one }: RecordDescription, { year: other }: RecordDescription): boolean {
  return one === null || other === null || Math.abs(one - other) <= 1
}
