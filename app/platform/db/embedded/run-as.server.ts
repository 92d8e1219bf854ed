import { readFileSync } from "node:fs"

/** The account of the server: itself, or for root (whom PostgreSQL refuses) an account that every system has. */
export type RunAs = { uid: number; gid: number } | null

export function accountForServer(): RunAs {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"))
  const [, , uid, gid] = line?.split(":") ?? []
  // initdb refuses a uid without an entry, so guessing 65534 would not help.
  if (uid === undefined || gid === undefined) throw new Error("no account “nobody” in /etc/passwd to run PostgreSQL as")
  return { uid: Number(uid), gid: Number(gid) }
}
