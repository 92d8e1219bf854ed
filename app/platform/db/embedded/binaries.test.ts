import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { installedBinaries, majorOf, runnableBinaries } from "./binaries.server.ts"

let scratch = ""
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "maillage-binaries-"))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

test("npm brought a server for this platform, of the version that the data are made for", () => {
  expect(majorOf(installedBinaries()?.version ?? "")).toBe("18")
})

test("links that npm could not make are made in place", () => {
  const native = unpacked()
  expect(runnableBinaries({ folder: native, version: "18.4.0" }, scratch, false).folder).toBe(native)
  expect(readlinkSync(join(native, "lib/libpq.so.5"))).toBe("libpq.so.5.18")
})

test("a copy holds what runs, links included, open to every account; a damaged one is made anew", () => {
  const native = unpacked()
  chmodSync(join(native, "bin/postgres"), 0o700)
  const copy = () => runnableBinaries({ folder: native, version: "18.4.0" }, scratch, true).folder
  expect(copy()).toBe(join(scratch, "postgresql-18.4.0"))
  expect(statSync(join(copy(), "bin/postgres")).mode & 0o777).toBe(0o755)
  expect(readlinkSync(join(copy(), "lib/libpq.so.5"))).toBe("libpq.so.5.18")
  expect(existsSync(join(copy(), "lib/libpq.a"))).toBe(false)
  writeFileSync(join(copy(), "bin/postgres"), "cut o")
  expect(statSync(join(copy(), "bin/postgres")).size).toBe("program".length)
})

test("what a killed copy left is removed by the next one", () => {
  mkdirSync(join(scratch, "postgresql-18.4.0.new-999999999"))
  runnableBinaries({ folder: unpacked(), version: "18.4.0" }, scratch, true)
  expect(readdirSync(scratch).filter((name) => name.includes(".new-"))).toEqual([])
})

/** A package as npm unpacks it when install scripts are blocked. */
function unpacked(): string {
  const native = join(scratch, "package", "native")
  for (const folder of ["bin", "lib", "share"]) mkdirSync(join(native, folder), { recursive: true })
  for (const file of ["bin/postgres", "bin/initdb", "share/postgres.bki", "lib/libpq.so.5.18", "lib/libpq.a"]) {
    writeFileSync(join(native, file), "program")
  }
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]
  writeFileSync(join(native, "pg-symlinks.json"), JSON.stringify(links))
  return native
}
