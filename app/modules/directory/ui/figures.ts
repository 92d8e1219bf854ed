import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** A day in words, in the language of the page. */
export function day(date: string): string {
  return formatDate(date, getLocale())
}

/** "depuis le 3 mai 2021", "jusqu'au…", "du… au…"; "" when nothing is known. */
export function period(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return m.directory_from_to({ from: day(from), to: day(to) })
  if (from !== null) return m.directory_since({ from: day(from) })
  return to === null ? "" : m.directory_until({ to: day(to) })
}

/** An amount of cents in euros. */
export function euros(cents: number): string {
  const locale = getLocale()
  const amount = formatNumber(cents / 100, locale, cents % 100 === 0 ? 0 : 2)
  return locale === "fr" ? `${amount}\u00a0€` : `€${amount}`
}
