/** Why the embedded server cannot run: each kind has its own sentence on screen, `details` is for the log. */
export type EmbeddedFailure =
  | AlreadyRunning
  | { kind: "disk-full"; folder: string; details: string }
  | { kind: "other-version"; folder: string; found: string; expected: string }
  | { kind: "not-writable"; folder: string; details: string }
  | { kind: "no-binaries"; platform: string }
  | { kind: "failed"; folder: string; details: string }

/** Another process holds the folder; `url` lets a command-line tool of the same owner work beside it. */
export type AlreadyRunning = {
  kind: "already-running"
  folder: string
  pid: number | null
  purpose: string | null
  address: string | null
  url: string | null
}

const full = new Set(["ENOSPC", "EDQUOT"])
const closed = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"])

/** Names what a file-system exception means for the data folder; anything else is "failed". */
export function failureOfError(error: unknown, folder: string): EmbeddedFailure {
  const details = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (full.has(code)) return { kind: "disk-full", folder, details }
  if (closed.has(code)) return { kind: "not-writable", folder, details }
  return { kind: "failed", folder, details }
}

/** Names what the last lines of initdb or postgres mean. */
export function failureOfOutput(lines: readonly string[], folder: string): EmbeddedFailure {
  const details = lines.slice(-12).join("\n")
  // A full /dev/shm says the same words, and freeing the data disk would not help.
  const disk = lines.some(
    (line) => /No space left on device|Disk quota exceeded/.test(line) && !/shared memory/.test(line),
  )
  if (disk) return { kind: "disk-full", folder, details }
  if (lines.some((line) => /Read-only file system|Permission denied/.test(line))) {
    return { kind: "not-writable", folder, details }
  }
  return { kind: "failed", folder, details }
}
