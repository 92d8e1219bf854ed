/** Numbers in [0, 1), the same for the same seed on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Picks from a list as words are used (Zipf): the first often, the last hardly ever. */
export function zipf<T>(list: readonly T[], exponent = 1): (random: () => number) => T {
  const ends: number[] = []
  let sum = 0
  for (let rank = 1; rank <= list.length; rank += 1) {
    sum += 1 / rank ** exponent
    ends.push(sum)
  }
  return (random) => {
    const wanted = random() * sum
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return list[low] as T
  }
}
