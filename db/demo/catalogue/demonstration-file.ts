import { setImmediate } from "node:timers/promises"
import { writeIso2709 } from "#modules/catalogue/index.server.ts"
import { demonstrationCount, demonstrationSeed, generateWorks } from "./generate-records.ts"
import type { DemoRecord } from "./marc.ts"
import { toMarc } from "./marc.ts"
import { demoCentres } from "./words/centres.ts"
import type { Work } from "./work.ts"

/** Which records of the shared base go in a centre's file: all that it holds, or those that it was the first to catalogue. */
export type FileScope = "held" | "catalogued"

/** The centres that have a file, in the order of their index: the word of their address, and the name of the file. */
export const demonstrationFiles = demoCentres.map(({ slug }) => ({ slug, name: `fonds-${slug}.mrc` }))

/**
 * The file of one centre (0 to 8) in ISO 2709, UTF-8, in chunks of some 64 KiB: its records with its own copies (995).
 * "held" files overlap: a record of three centres stands in three, under the same number (001) and agency (003).
 * "catalogued" files share nothing and hold the 26,717 records between them.
 */
export async function* demonstrationFile(
  centre: number,
  scope: FileScope = "held",
  count = demonstrationCount,
): AsyncGenerator<Uint8Array> {
  const isIn = ({ holders }: Work): boolean => (scope === "held" ? holders.includes(centre) : holders[0] === centre)
  yield* inChunks(recordsOf(count, isIn, (owner) => owner === centre))
}

/** The whole base in one file, the copies of all centres in 995 ($b word of the centre's address, $c its name). */
export async function* sharedDemonstrationFile(count = demonstrationCount): AsyncGenerator<Uint8Array> {
  const all = (): boolean => true
  yield* inChunks(recordsOf(count, all, all))
}

function* recordsOf(
  count: number,
  isIn: (work: Work) => boolean,
  copiesOf: (centre: number) => boolean,
): Generator<DemoRecord> {
  for (const work of generateWorks(demonstrationSeed, count)) if (isIn(work)) yield toMarc(work, copiesOf)
}

/** All the "held" files in one pass, each piece with the index of its centre; lets other work go on between two pieces. */
export async function* demonstrationPieces(count = demonstrationCount): AsyncGenerator<[number, Uint8Array]> {
  const pending = demoCentres.map((): { parts: Uint8Array[]; size: number } => ({ parts: [], size: 0 }))
  let made = 0
  for (const work of generateWorks(demonstrationSeed, count)) {
    for (const centre of work.holders) {
      const file = pending[centre]
      if (file === undefined) continue
      const bytes = written(toMarc(work, (owner) => owner === centre))
      file.parts.push(bytes)
      file.size += bytes.length
      if (file.size < chunkSize) continue
      yield [centre, Buffer.concat(file.parts)]
      pending[centre] = { parts: [], size: 0 }
    }
    made += 1
    if (made % 20 === 0) await setImmediate()
  }
  for (const [centre, { parts }] of pending.entries()) if (parts.length > 0) yield [centre, Buffer.concat(parts)]
}

/** How many documents a centre received as gifts and described again, in its own way: somebody will have to say that they are the same. */
export const giftCount = 6

/** The file of these gifts: books that another centre holds alone, without the number that the base gave them. */
export function giftsFile(count = demonstrationCount): Uint8Array {
  const gifts: Uint8Array[] = []
  for (const work of generateWorks(demonstrationSeed, count)) {
    const isApt =
      work.kind === "book" && work.holders.length === 1 && work.subtitle !== null && work.holders[0] !== giftsCentre
    if (!isApt || work.makers[0]?.kind !== "person") continue
    const rank = gifts.length
    const described = { ...work, subtitle: null, notes: ["Don, 2026"], abstract: rank % 2 === 0 ? null : work.abstract }
    const record = toMarc({ ...described, isbn: rank % 3 === 0 ? work.isbn : null }, () => false)
    const fields = record.fields.filter(({ tag }) => !["001", "003", "801"].includes(tag))
    gifts.push(written({ ...record, fields: [{ kind: "control", tag: "001", value: `DON${rank + 1}` }, ...fields] }))
    if (gifts.length === giftCount) break
  }
  return Buffer.concat(gifts)
}

/** The centre, by its rank, to which they were given. */
export const giftsCentre = 1

const chunkSize = 65_536

function* inChunks(records: Iterable<DemoRecord>): Generator<Uint8Array> {
  let parts: Uint8Array[] = []
  let size = 0
  for (const record of records) {
    const bytes = written(record)
    parts.push(bytes)
    size += bytes.length
    if (size < chunkSize) continue
    yield Buffer.concat(parts)
    parts = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(parts)
}

function written(record: DemoRecord): Uint8Array {
  const outcome = writeIso2709(record)
  if (outcome.kind === "refused") throw new Error(`A record cannot be written: ${outcome.reason}`)
  return outcome.bytes
}
