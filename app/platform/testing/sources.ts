import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export interface Source {
  /** Relative to the checkout, with slashes. */
  path: string
  text: string
}

/** The files below these folders whose path matches; tests run from the checkout's root. */
export function readSources(folders: readonly string[], matching: RegExp, except?: RegExp): Source[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
      return names.map((name) => join(folder, name).replaceAll("\\", "/"))
    })
    .filter((path) => matching.test(path) && !except?.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
}
