import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { gunzip } from "node:zlib"
import { parse } from "csv-parse/sync"
import type { Topology } from "../domain/topology.ts"
import { readShippedTopology } from "../formats/topojson.ts"

export type CsvRow = Readonly<Record<string, string>>

/** The files of `db/reference/territory`, read when the application starts. */
export const shippedFolder = join(process.cwd(), "db/reference/territory")

/** A hash of every shipped file, name and content. */
export async function fingerprintOfShippedFiles(folder = shippedFolder): Promise<string> {
  const hash = createHash("sha256")
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest("hex")
}

/** The rows of a shipped CSV; every cell is a text, empty when nothing is known. */
export async function readShippedCsv(name: string, folder = shippedFolder): Promise<CsvRow[]> {
  return parse(await readFile(join(folder, `${name}.csv`)), { columns: true }) as CsvRow[]
}

/** The topologies of a shipped file, by object: "commune", "epci"… */
export async function readShippedTopologies(name: string, folder = shippedFolder): Promise<Map<string, Topology>> {
  const packed = await readFile(join(folder, `${name}.topojson.gz`))
  return readShippedTopology(JSON.parse((await promisify(gunzip)(packed)).toString("utf8")))
}
