import type { LinkItem } from "#platform/design/index.ts"

/** The years around one, as links. */
export function yearLinks(year: number, hrefOf: (year: number) => string): LinkItem[] {
  return [year - 2, year - 1, year, year + 1].map((one) => ({
    label: String(one),
    href: hrefOf(one),
    current: one === year,
  }))
}
