import { Readable } from "node:stream"
import { importNow, withdrawSources, writeMarcXmlRecord } from "#modules/catalogue/index.server.ts"
import type { MarcRecord } from "#modules/catalogue/index.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { harvestedKey, harvestedMarc } from "../formats/oai/harvested-marc.ts"
import type { HarvestedRecord } from "../formats/oai/read-page.ts"
import { noteHarvest } from "../operations/note-harvest.server.ts"

const mostCharacters = 8_000_000
const mostWithdrawn = 500

/** What several pages brought, the last word on each record: it may come alive in one page and deleted in the next. */
export interface Chunk {
  records: Map<string, string>
  deleted: Set<string>
  refusals: { identifier: string; reason: string }[]
  pages: number
  received: number
  announced: number | null
  characters: number
}

export function emptyChunk(): Chunk {
  return { records: new Map(), deleted: new Set(), refusals: [], pages: 0, received: 0, announced: null, characters: 0 }
}

export function isFull(chunk: Chunk, mostRecords: number): boolean {
  return chunk.records.size + chunk.deleted.size >= mostRecords || chunk.characters > mostCharacters
}

/** Adds a page to a chunk; what is in no form that we read is noted. */
export function addToChunk(
  chunk: Chunk,
  page: { records: readonly HarvestedRecord[]; size: number | undefined },
  source: { withCopies: boolean },
): void {
  chunk.pages += 1
  chunk.received += page.records.length
  chunk.announced = page.size ?? chunk.announced
  for (const record of page.records) {
    const { identifier } = record
    if (record.deleted) {
      chunk.records.delete(identifier)
      chunk.deleted.add(identifier)
      continue
    }
    const marc = harvestedMarc(record, source)
    if (marc === undefined) {
      chunk.refusals.push({ identifier, reason: record.metadata === undefined ? "no_metadata" : "form_unknown" })
      continue
    }
    const text = writtenRecord(marc)
    chunk.deleted.delete(identifier)
    chunk.records.set(identifier, text)
    chunk.characters += text.length
  }
}

/** Imports what a chunk holds, withdraws what it says deleted, and notes where the harvest stands; false when another import is at it. */
export async function settleChunk(
  caller: Caller,
  source: { centreId: string; sourceId: string; name: string },
  chunk: Chunk,
  place: { begun: string; token: string | null },
): Promise<boolean> {
  const { centreId, sourceId, name } = source
  const counts = await importRecords(caller, { centreId, name }, chunk)
  if (counts === undefined) return false
  let withdrawn = 0
  const keys = [...chunk.deleted].map(harvestedKey)
  for (let from = 0; from < keys.length; from += mostWithdrawn) {
    const sourceKeys = keys.slice(from, from + mostWithdrawn)
    const outcome = await withdrawSources(caller, { centreId, origin: name, sourceKeys })
    if (outcome.kind !== "done") throw new Error(`Deletions were not taken: ${JSON.stringify(outcome)}`)
    withdrawn += outcome.value.sources
  }
  const { pages, received, announced, refusals } = chunk
  const noted = await noteHarvest(caller, {
    centreId,
    sourceId,
    ...place,
    pages,
    received,
    announced,
    counts,
    withdrawn,
    refusals,
  })
  if (noted.kind !== "done") throw new Error(`A harvest could not be noted: ${JSON.stringify(noted)}`)
  return true
}

type Counts = { created: number; updated: number; unchanged: number; refused: number }

async function importRecords(
  caller: Caller,
  { centreId, name }: { centreId: string; name: string },
  { records }: Chunk,
): Promise<Counts | undefined> {
  if (records.size === 0) return { created: 0, updated: 0, unchanged: 0, refused: 0 }
  const fileName = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-oai.xml`
  const file = await receiveFile(Readable.from(collection(records.values())), {
    name: fileName,
    mediaType: "application/xml",
  })
  const imported = await importNow(caller, { centreId, origin: name, dryRun: false, file })
  if (imported.kind !== "ran" || imported.counts === undefined) return undefined
  const { created, joined, updated, unchanged, refused } = imported.counts
  return { created: created + joined, updated, unchanged, refused }
}

function* collection(records: Iterable<string>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n'
  yield* records
  yield "</collection>\n"
}

function writtenRecord(record: MarcRecord): string {
  return writeMarcXmlRecord(record)
}
