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

const chunkSize = 65_536

function* inChunks(records: Iterable<DemoRecord>): Generator<Uint8Array> {
  let parts: Uint8Array[] = []
  let size = 0
  for (const record of records) {
    const written = writeIso2709(record)
    if (written.kind === "refused") throw new Error(`A record cannot be written: ${written.reason}`)
    parts.push(written.bytes)
    size += written.bytes.length
    if (size < chunkSize) continue
    yield Buffer.concat(parts)
    parts = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(parts)
}
