/** Month by month, all since January; not a number once `until` (1 to 12) is past, because nobody knows yet. */
export function runningTotal(months: readonly number[], until = 12): number[] {
  let sum = 0
  return months.map((value, at) => {
    sum += value
    return at < until ? sum : Number.NaN
  })
}

/** The same day of the year before: 29 February becomes 28. */
export function sameDayBefore(date: string): string {
  const year = Number(date.slice(0, 4)) - 1
  return date.slice(5) === "02-29" ? `${year}-02-28` : `${year}${date.slice(4)}`
}
