/** Years chosen as the address says them: "2014", or a period with both its ends, "2010-2019". */
export type YearGroup = {
  /** As an address says it. */
  value: string
  from: number
  to: number
  count: number
  years: { value: string; count: number }[]
}

const longestPeriod = 400

/** The years that a chosen value means, as the index has them; none for what is neither a year nor a period. */
export function yearsOf(value: string): string[] {
  const [, first = "", last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(value) ?? []
  if (first === "" || Number(last) < Number(first) || Number(last) - Number(first) >= longestPeriod) return []
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, after) =>
    String(Number(first) + after).padStart(4, "0"),
  )
}

/** Counts by year, as decades from the newest; each record has one year, so that the sums are exact. */
export function groupYears(counts: readonly { value: string; count: number }[]): YearGroup[] {
  const groups = new Map<number, YearGroup>()
  for (const { value, count } of counts) {
    const from = Math.floor(Number(value) / 10) * 10
    const group = groups.get(from) ?? { value: `${from}-${from + 9}`, from, to: from + 9, count: 0, years: [] }
    group.count += count
    group.years.push({ value, count })
    groups.set(from, group)
  }
  for (const group of groups.values()) group.years.sort((one, other) => Number(other.value) - Number(one.value))
  return [...groups.values()].sort((one, other) => other.from - one.from)
}
