import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The version that package.json says. */
export function softwareVersion(): string {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as { version: string }
  return version
}
