import type { LinkItem } from "./link-item.ts"

/** Years that hold something as links, and the one that is read, whether it holds anything or not. */
export function yearLinks(year: number, years: readonly number[], hrefOf: (year: number) => string): LinkItem[] {
  return [...new Set([...years, year])]
    .toSorted((one, other) => one - other)
    .map((one) => ({ label: String(one), href: hrefOf(one), current: one === year }))
}
