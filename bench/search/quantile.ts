/** The value below which this share of the times lies, in milliseconds with one figure. */
export function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other)
  return (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN).toFixed(1)
}

export function p50p95(times: readonly number[]): string {
  return `p50 ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms`
}
