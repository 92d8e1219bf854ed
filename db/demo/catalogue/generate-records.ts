import { composeWork } from "./compose-work.ts"
import { hashText } from "./language/random.ts"
import type { DemoRecord } from "./marc.ts"
import { toMarc } from "./marc.ts"
import type { Work } from "./work.ts"

/** How many documents the nine centres of the demonstration share. */
export const demonstrationCount = 26_717
export const demonstrationSeed = 2026

/** The first `count` documents of a seed, always the same ones, made one by one in constant memory. */
export function* generateWorks(seed: number, count: number): Generator<Work> {
  const titles = new Uint32Array(1 << 20)
  for (let index = 0; index < count; index += 1) {
    let work = composeWork(seed, index, 0)
    for (let attempt = 1; attempt <= mostAttempts && wasGiven(titles, work); attempt += 1)
      work = composeWork(seed, index, attempt)
    markGiven(titles, work)
    yield work
  }
}

/** The same documents as UNIMARC records, with the copies of all centres. */
export function* generateRecords(seed: number, count: number): Generator<DemoRecord> {
  for (const work of generateWorks(seed, count)) yield toMarc(work, () => true)
}

const mostAttempts = 6

/** A set of bits (4 MiB) where every title given leaves two: a chance meeting only costs another draw. */
function wasGiven(titles: Uint32Array, work: Work): boolean {
  return placesOf(titles, work).every((place) => ((titles[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0)
}

function markGiven(titles: Uint32Array, work: Work): void {
  for (const place of placesOf(titles, work)) titles[place >>> 5] = (titles[place >>> 5] ?? 0) | (1 << (place & 31))
}

function placesOf(titles: Uint32Array, { title, subtitle, host, kind }: Work): number[] {
  const text = kind === "periodical_issue" ? `${host?.title} ${host?.number}` : `${title} : ${subtitle}`
  const bits = titles.length * 32 - 1
  return [hashText(text) & bits, hashText(text, 0x1234567) & bits]
}
