export interface Memory<T> {
  /** Without a version nothing is recalled nor kept. */
  recall(version: string | undefined, key: string): T | undefined
  keep(version: string | undefined, key: string, value: T): void
}

/** Keeps the answers asked for last, `most` in all as `weigh` weighs them, for as long as the version of what they tell stays. */
export function memory<T>(most: number, weigh: (value: T) => number): Memory<T> {
  const kept = new Map<string, { value: T; weight: number }>()
  let current: string | undefined
  let sum = 0

  function forget(key: string): void {
    sum -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }

  return {
    recall(version, key) {
      const found = version !== undefined && version === current ? kept.get(key) : undefined
      if (found === undefined) return undefined
      // Asked for again: the last to go.
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    keep(version, key, value) {
      if (version === undefined) return
      if (version !== current) {
        kept.clear()
        sum = 0
        current = version
      }
      forget(key)
      const weight = weigh(value)
      if (weight > most) return
      kept.set(key, { value, weight })
      sum += weight
      for (const oldest of kept.keys()) {
        if (sum <= most) break
        forget(oldest)
      }
    },
  }
}
