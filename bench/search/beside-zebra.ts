import { createWriteStream } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { sharedDemonstrationFile } from "../../db/demo/catalogue/demonstration-file.ts"
import { scratchFolder } from "../installation.ts"
import { p50p95 } from "./quantile.ts"
import { benchQueries } from "./queries.ts"
import { isZebraHere, openZebra } from "./zebra.ts"

/** The same questions put to Zebra, on the same records as one UNIMARC file, where Zebra is installed. */
export async function besideZebra(size: number): Promise<void> {
  if (!isZebraHere()) return console.log("Zebra: not installed (Debian: idzebra-2.0)")
  const folder = scratchFolder()
  try {
    const records = join(folder.path, "records.mrc")
    await pipeline(Readable.from(sharedDemonstrationFile(size)), createWriteStream(records))
    const from = performance.now()
    const zebra = await openZebra(folder.path, records)
    const indexed = (performance.now() - from) / 1000
    const times: number[] = []
    const broad: number[] = []
    try {
      for (const query of benchQueries) {
        for (let round = 0; round < 4; round += 1) {
          const started = performance.now()
          if ((await zebra.search(query)) === undefined) break
          if (round === 0) continue
          times.push(performance.now() - started)
          if (query.broad) broad.push(performance.now() - started)
        }
      }
    } finally {
      await zebra.stop()
    }
    console.log(
      `Zebra, ten records over SRU without facets: ${p50p95(times)} · broad: ${p50p95(broad)} · indexed in ${indexed.toFixed(0)} s`,
    )
  } finally {
    folder.forget()
  }
}
