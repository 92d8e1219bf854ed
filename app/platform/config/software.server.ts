import { readFileSync } from "node:fs"
import { join } from "node:path"

let version: string | undefined

/** The version that package.json says, read once. */
export function softwareVersion(): string {
  version ??= (JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as { version: string }).version
  return version
}

/** Where the source code of this installation can be had, when its administrator says so (MAILLAGE_SOURCE, checked at boot). */
export function softwareSource(): string | undefined {
  return process.env["MAILLAGE_SOURCE"] || undefined
}
