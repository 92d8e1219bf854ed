import type { Random } from "./random.ts"

/** One item and the years in which it can be said, both included. */
export type Dated<T> = { item: T; from: number; to: number }

/** Reads a list typed one a line, each with its years after @ when it has some: "les cités éducatives /f @2019-". */
export function datedList<T>(typed: string, read: (text: string) => T): Dated<T>[] {
  const lines = typed.split("\n").map((line) => line.trim())
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [, text = "", from, to] = /^(.*?)(?:\s+@(\d{4})?-(\d{4})?)?$/.exec(line) ?? []
      return { item: read(text), from: from ? Number(from) : 0, to: to ? Number(to) : 9999 }
    })
}

/** The place of one item that can be said that year and passes, all as likely; -1 when none does. */
export function drawDated<T>(
  random: Random,
  list: readonly Dated<T>[],
  year: number,
  passes: (item: T, place: number) => boolean,
): number {
  const start = random.below(list.length)
  // A stride prime to most lengths spreads what the refused ones would give their neighbour.
  const stride = list.length % 7 === 0 ? 11 : 7
  for (let turn = 0; turn < list.length; turn += 1) {
    const place = (start + turn * stride) % list.length
    const dated = list[place]
    if (dated !== undefined && year >= dated.from && year <= dated.to && passes(dated.item, place)) return place
  }
  return -1
}
