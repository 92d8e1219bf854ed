/** A stream of draws that a seed decides: the same everywhere and for good, unlike Math.random. */
export type Random = {
  /** A whole number from 0 to below, below excluded. */
  below(bound: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** The place of one weight among these, the heavier the likelier; -1 when all are nought. */
  weighted(weights: readonly number[]): number
  /** The same from sums made once for all (`sumsOf`). */
  summed(sums: readonly number[]): number
}

/** The running sums of weights, for `summed`. */
export function sumsOf(weights: readonly number[]): number[] {
  let total = 0
  return weights.map((weight) => (total += weight))
}

/** Three numbers decide a stream (sfc32); neighbouring numbers give streams without likeness. */
export function randomOf(seed: number, index: number, attempt: number): Random {
  let a = scramble(seed ^ 0x9e3779b9)
  let b = scramble(index + 0x85ebca6b)
  let c = scramble(attempt ^ (index << 7) ^ 0xc2b2ae35)
  let counter = 1
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let turn = 0; turn < 12; turn += 1) draw()
  const below = (bound: number): number => Math.floor((draw() / 4_294_967_296) * bound)
  return {
    below,
    chance: (probability) => draw() < probability * 4_294_967_296,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error("Nothing to pick from.")
      return item
    },
    weighted: (weights) => {
      let total = 0
      for (const weight of weights) total += weight
      let left = (draw() / 4_294_967_296) * total
      for (const [place, weight] of weights.entries()) {
        left -= weight
        if (left < 0 && weight > 0) return place
      }
      return weights.findLastIndex((weight) => weight > 0)
    },
    summed: (sums) => {
      const total = sums.at(-1) ?? 0
      if (total <= 0) return -1
      const sought = (draw() / 4_294_967_296) * total
      let [low, high] = [0, sums.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sums[middle] ?? 0) > sought) high = middle
        else low = middle + 1
      }
      return low
    },
  }
}

/** Mixes the 32 bits of a number (the finaliser of MurmurHash3). */
export function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** 32 bits of a text (FNV-1a), to know again what was already given. */
export function hashText(text: string, basis = 0x811c9dc5): number {
  let hash = basis
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return scramble(hash)
}
