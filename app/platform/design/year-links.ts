import type { LinkItem } from "#platform/design/index.ts"

/** The years of the ledger as links, and the one that is read, whether the ledger holds anything of it or not. */
export function yearLinks(year: number, years: readonly number[], hrefOf: (year: number) => string): LinkItem[] {
  return [...new Set([...years, year])]
    .toSorted((one, other) => one - other)
    .map((one) => ({ label: String(one), href: hrefOf(one), current: one === year }))
}
