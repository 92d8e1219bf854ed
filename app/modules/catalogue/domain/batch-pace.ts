/** How many items an import settles at once, and for how many batches more it makes way for people. */
export interface BatchPace {
  items: number
  courtesy: number
}

const most = 800
const fewest = 200
/** Longer than that is too long for whoever saves a record meanwhile; shorter than the other, a larger batch would do. */
const tooLong = 900
const short = 300
const courteousBatches = 40

/** Each statement of a batch has a price whatever it writes: as large as may be, as long as nobody waits for it. */
export const fullPace: BatchPace = { items: most, courtesy: 0 }

/** The pace after a batch that took `ms` milliseconds; `isAwaited`: somebody stood waiting for its end. */
export function nextPace(
  { items, courtesy }: BatchPace,
  { ms, isAwaited }: { ms: number; isAwaited: boolean },
): BatchPace {
  // Who saved once will save again: small batches for a while, not for one turn.
  if (isAwaited) return { items: fewest, courtesy: courteousBatches }
  if (courtesy > 0) return { items: fewest, courtesy: courtesy - 1 }
  if (ms > tooLong) return { items: Math.max(fewest, Math.floor(items / 2)), courtesy }
  return { items: ms < short ? Math.min(most, items * 2) : items, courtesy }
}
