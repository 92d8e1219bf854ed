import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as sleep } from "node:timers/promises"
import type { AlreadyRunning } from "./failure.ts"

/** What the holder of a folder says about itself, for the sentence of whoever comes second. */
export type Note = { pid: number; purpose: string; address: string | null; url: string | null; stopping: boolean }

export type Lock = { write(note: Note): void; tryWrite(note: Note): void; release(): void }

/**
 * Takes the folder for this process. The lock is the kernel's (SQLite's, the only one Node offers): it ends with the
 * process, however that dies, and cannot be fooled by a reused pid. One that is just stopping is waited for.
 */
export async function takeLock(folder: string): Promise<Lock | AlreadyRunning> {
  const path = join(folder, "running.json")
  const began = Date.now()
  for (;;) {
    const lock = tryLock(folder, path)
    if (lock !== null) return lock
    const note = readNote(path)
    if (Date.now() - began > (note.stopping === true ? 60_000 : 400)) return alreadyRunning(folder, note)
    await sleep(50)
  }
}

/** Who holds the folder at this moment, without taking it. */
export function whoRuns(folder: string): AlreadyRunning | null {
  const path = join(folder, "running.json")
  if (!existsSync(path)) return null
  const lock = tryLock(folder, path)
  lock?.release()
  return lock === null ? alreadyRunning(folder, readNote(path)) : null
}

function tryLock(folder: string, path: string): Lock | null {
  const database = openPrivate(join(folder, "lock.sqlite"))
  try {
    database.exec("pragma journal_mode = memory; begin exclusive")
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    throw error
  }
  return {
    write(note) {
      const half = `${path}.new`
      writeFileSync(half, `${JSON.stringify(note)}\n`, { mode: 0o600 })
      renameSync(half, path)
    },
    tryWrite(note) {
      try {
        this.write(note)
      } catch {
        // A full disk must not prevent a stop; the note is only for the sentence of a second start.
        rmSync(`${path}.new`, { force: true })
      }
    },
    release() {
      rmSync(path, { force: true })
      database.close()
    },
  }
}

function openPrivate(path: string): DatabaseSync {
  try {
    // Made here because SQLite would let every account read it, hence take a shared lock on it.
    closeSync(openSync(path, "wx", 0o600))
  } catch (error) {
    // Never opened when it exists: closing it would drop the lock that this very process may hold.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
  }
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
