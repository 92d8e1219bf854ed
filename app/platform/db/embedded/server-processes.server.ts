import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** Pids of PostgreSQL's processes (server or initdb) that work in this folder (a real path) or below; none where the system does not tell. */
export function serverProcesses(folder: string): number[] {
  if (process.platform === "linux") return fromProc(folder)
  if (process.platform === "darwin") return fromPs(folder)
  return []
}

export async function untilNone(folder: string, patience: number): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end && serverProcesses(folder).length > 0) await sleep(20)
}

export function send(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has just ended.
    }
  }
}

const names = new Set(["postgres", "initdb"])

/** Each of them stands in its folder; the name is checked too, since a shell may stand there as well. */
function fromProc(folder: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => isServerIn(pid, folder)).map(Number)
}

function isServerIn(pid: string, folder: string): boolean {
  try {
    // A zombie has no folder any more, so it does not count.
    const place = readlinkSync(`/proc/${pid}/cwd`)
    return `${place}/`.startsWith(`${folder}/`) && names.has(readFileSync(`/proc/${pid}/comm`, "utf8").trim())
  } catch {
    return false
  }
}

function fromPs(folder: string): number[] {
  const lines = execFileSync("ps", ["-axo", "pid=,command="], { encoding: "utf8" }).split("\n")
  const ours = lines.filter((line) => line.includes(`${folder} `) || line.includes(`${folder}/`))
  return ours.filter((line) => /\/(postgres|initdb) /.test(line)).map((line) => Number.parseInt(line, 10))
}
