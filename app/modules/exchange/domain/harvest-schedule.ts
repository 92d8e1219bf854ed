export const frequencies = ["manual", "daily", "weekly"] as const
export type Frequency = (typeof frequencies)[number]

const hour = 3_600_000

/** Without a sign of life for so long (milliseconds), a harvest that says running was interrupted. */
export const longestSilence = 900_000

/** When a source is harvested again after one that ended well; null: when somebody asks. */
export function nextHarvest(frequency: Frequency, now: Date): Date | null {
  if (frequency === "manual") return null
  return new Date(now.getTime() + (frequency === "daily" ? 24 : 168) * hour)
}

/** When a harvest that stopped is tried again: after one hour, two, four… a day at most; null after the tenth time. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  return attempts > 10 ? null : new Date(now.getTime() + Math.min(24, 2 ** (attempts - 1)) * hour)
}
