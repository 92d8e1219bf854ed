import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import type { AlreadyRunning } from "./failure.ts"

/** What the holder of a folder says about itself, for the sentence of whoever comes second. */
export type Note = { pid: number; purpose: string; address: string | null; url: string | null }

export type Lock = { write(note: Note): void; release(): void }

/**
 * Takes the folder for this process. The lock is the kernel's (SQLite's, the only one Node offers): it ends with the
 * process, however that dies, and cannot be fooled by a reused pid.
 */
export function takeLock(folder: string): Lock | AlreadyRunning {
  const path = join(folder, "running.json")
  const database = openPrivate(join(folder, "lock.sqlite"))
  try {
    database.exec("begin exclusive")
  } catch (error) {
    database.close()
    if (isBusy(error)) return alreadyRunning(folder, readNote(path))
    throw error
  }
  return {
    write(note) {
      const half = `${path}.new`
      writeFileSync(half, `${JSON.stringify(note)}\n`, { mode: 0o600 })
      renameSync(half, path)
    },
    release() {
      rmSync(path, { force: true })
      database.close()
    },
  }
}

function openPrivate(path: string): DatabaseSync {
  // Made here because SQLite would let every account read it, hence take a shared lock on it.
  closeSync(openSync(path, "a", 0o600))
  return new DatabaseSync(path)
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 5
}

function alreadyRunning(folder: string, note: Partial<Note>): AlreadyRunning {
  const { pid = null, purpose = null, address = null, url = null } = note
  return { kind: "already-running", folder, pid, purpose, address, url }
}

function readNote(path: string): Partial<Note> {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Partial<Note>
  } catch {
    return {}
  }
}
