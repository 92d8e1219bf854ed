import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs"
import { join } from "node:path"
import { send, serverProcesses, untilNone } from "./server-processes.server.ts"

/**
 * Ends what a killed application or a killed server left running in this cluster, so that two servers never share one;
 * returns the pids that would not end. The caller holds the folder's lock: nobody else starts a server meanwhile.
 */
export async function endLeftover(folder: string, log: (line: string) => void): Promise<number[]> {
  const cluster = realpathSync(folder)
  const found = serverProcesses(cluster)
  if (found.length > 0) log(`server processes left behind: ${found.join(", ")}`)
  await endMain(cluster)
  for (const signal of ["SIGQUIT", "SIGKILL"] as const) {
    send(serverProcesses(cluster), signal)
    await untilNone(cluster, 10_000)
  }
  const left = serverProcesses(cluster)
  // Stale for certain now; PostgreSQL would refuse to start if its pid had meanwhile gone to another process of the account.
  if (left.length === 0 && canTell) rmSync(join(cluster, "postmaster.pid"), { force: true })
  return left
}

const canTell = process.platform === "linux" && existsSync("/proc/self/cwd")

/** A fast shutdown by the main process; without one, its children are given a moment to notice. */
async function endMain(cluster: string): Promise<void> {
  const main = serverProcesses(cluster).filter((pid) => pid === postmasterPid(cluster))
  send(main, "SIGINT")
  await untilNone(cluster, main.length > 0 ? 60_000 : 1_000)
}

function postmasterPid(cluster: string): number | null {
  const path = join(cluster, "postmaster.pid")
  return existsSync(path) ? Number(readFileSync(path, "utf8").split("\n")[0]) : null
}
