import { PassThrough, Readable } from "node:stream"
import { z } from "zod"
import { announceFilling, hasImported, startImport } from "#modules/catalogue/index.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { discardFile, receiveFile } from "#platform/files/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import {
  demonstrationFiles,
  demonstrationPieces,
  giftCount,
  giftsCentre,
  giftsFile,
} from "./catalogue/demonstration-file.ts"
import { firstRecordCount } from "./catalogue.ts"

const origin = "Base partagée"

/**
 * Fills the demonstration's catalogue up to that many records: writes the file of each centre as its library program would, and
 * starts its import, as a person would. Cut short, it starts those that are missing.
 */
export const fillCatalogueJob = job({
  name: "catalogue.fill-demonstration",
  input: z.object({ records: z.int().min(0) }),
  async run({ caller, input, signal }) {
    const count = input.records - firstRecordCount - giftCount
    if (count <= 0) return
    const missing = await missingCentres(caller)
    if (missing.size === 0) return
    await announceFilling(caller, { origin, records: input.records })
    const files = await filesOf(count, missing, signal)
    for (const [index, file] of files) await begin(caller, { centreId: missing.get(index), origin, file })
    const centreId = missing.get(giftsCentre)
    if (centreId === undefined) return
    const file = await receiveFile(Readable.from([giftsFile(count)]), {
      name: "dons.mrc",
      mediaType: "application/marc",
    })
    await begin(caller, { centreId, origin: "Dons", file })
  },
})

async function begin(
  caller: Caller,
  given: { centreId: string | undefined; origin: string; file: ReceivedFile },
): Promise<void> {
  const started = await startImport(caller, { ...given, dryRun: false, inBackground: true })
  if (started.kind !== "done") throw new Error(`The import could not start: ${JSON.stringify(started)}`)
}

/** The centres, by their rank among the files, whose import has not been started yet. */
async function missingCentres(caller: Caller): Promise<Map<number, string>> {
  return await read(caller, async (tx) => {
    const missing = new Map<number, string>()
    for (const [index, { slug }] of demonstrationFiles.entries()) {
      const centre = await findCentreBySlug(tx, slug)
      if (centre === undefined) throw new Error(`The centre ${slug} of the demonstration is missing.`)
      if (!(await hasImported(tx, { centreId: centre.id, origin }))) missing.set(index, centre.id)
    }
    return missing
  })
}

async function filesOf(
  count: number,
  wanted: ReadonlyMap<number, string>,
  signal: AbortSignal,
): Promise<Map<number, ReceivedFile>> {
  const streams = new Map([...wanted.keys()].map((index) => [index, new PassThrough()]))
  const received = [...streams].map(async ([index, stream]) => {
    const name = demonstrationFiles[index]?.name ?? ""
    return [index, await receiveFile(stream, { name, mediaType: "application/marc" })] as const
  })
  const files = Promise.all(received)
  try {
    for await (const [index, piece] of demonstrationPieces(count)) {
      signal.throwIfAborted()
      streams.get(index)?.write(piece)
    }
    for (const stream of streams.values()) stream.end()
    return new Map(await files)
  } catch (error) {
    for (const stream of streams.values()) stream.destroy(error as Error)
    for (const settled of await Promise.allSettled(received)) {
      if (settled.status === "fulfilled") await discardFile(settled.value[1])
    }
    throw error
  }
}
