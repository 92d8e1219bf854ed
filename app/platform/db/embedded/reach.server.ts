import { chmodSync, mkdirSync, statSync } from "node:fs"
import { dirname } from "node:path"
import type { RunAs } from "./run-as.server.ts"

/** Makes the folder and what is missing above it: private, but open to passage when another account runs the server. */
export function makeFolder(folder: string, as: RunAs): void {
  const mode = as === null ? 0o700 : 0o711
  const first = mkdirSync(folder, { recursive: true, mode })
  if (first === undefined || as === null) return
  // mkdir's mode is cut by the umask.
  for (let path = folder; path.length >= first.length; path = dirname(path)) chmodSync(path, mode)
}

/** The topmost folder on the way that the server's account may not pass, or null. */
export function closedFolder(folder: string, as: RunAs): string | null {
  if (as === null) return null
  const above = dirname(folder)
  const closed = above === folder ? null : closedFolder(above, as)
  return closed ?? (mayPass(folder, as) ? null : folder)
}

function mayPass(folder: string, as: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === as.uid ? 0o100 : gid === as.gid ? 0o010 : 0o001
  return (mode & bit) !== 0
}
