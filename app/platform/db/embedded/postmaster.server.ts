import type { ChildProcess } from "node:child_process"
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Binaries } from "./binaries.server.ts"
import { program } from "./binaries.server.ts"
import { cleanEnvironment } from "./run.server.ts"
import type { RunAs } from "./run-as.server.ts"
import type { Profile } from "./settings.ts"
import { settingsFor } from "./settings.ts"
import { watchOver } from "./watchdog.server.ts"

export type Exit = { code: number | null; signal: string | null }
export type Postmaster = { pid: number; exited: Promise<Exit>; stop(): Promise<void> }
export type PostmasterOptions = {
  binaries: Binaries
  cluster: string
  port: number
  as: RunAs
  profile: Profile
  log(line: string): void
}

/** Starts the server on a port and waits until it accepts connections; its last lines when it ended instead. */
export async function startPostmaster(
  options: PostmasterOptions,
): Promise<Postmaster | { kind: "ended"; lines: string[] }> {
  const child = spawnServer(options)
  const lines = collectLines(child, options.log)
  const exited = exitOf(child, lines)
  if (child.pid !== undefined) {
    const watchdog = watchOver(options.cluster, child.pid, options.as)
    void exited.then(() => watchdog.dismiss())
  }
  if (await isReady(options.cluster, child, exited)) {
    return { pid: child.pid ?? 0, exited, stop: () => stopServer(child, exited) }
  }
  return { kind: "ended", lines }
}

function spawnServer({ binaries, cluster, port, as, profile }: PostmasterOptions): ChildProcess {
  return spawn(program(binaries, "postgres"), ["-D", cluster, ...settingsFor(profile, port)], {
    cwd: join(cluster, ".."),
    env: cleanEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    // A session of its own: Ctrl-C reaches the application, which ends its work before it stops the server.
    detached: true,
    windowsHide: true,
    ...as,
  })
}

function collectLines(child: ChildProcess, log: (line: string) => void): string[] {
  const lines: string[] = []
  let rest = ""
  const take = (text: string) => {
    const parts = `${rest}${text}`.split("\n")
    rest = parts.pop() ?? ""
    for (const line of parts) {
      lines.push(line)
      if (lines.length > 50) lines.shift()
      log(line)
    }
  }
  child.stdout?.setEncoding("utf8").on("data", take)
  child.stderr?.setEncoding("utf8").on("data", take)
  return lines
}

function exitOf(child: ChildProcess, lines: string[]): Promise<Exit> {
  return new Promise((resolve) => {
    child.on("error", (error) => {
      lines.push(error.message)
      resolve({ code: null, signal: null })
    })
    child.on("exit", (code, signal) => resolve({ code, signal }))
  })
}

async function isReady(cluster: string, child: ChildProcess, exited: Promise<Exit>): Promise<boolean> {
  const ending = { seen: false }
  void exited.then(() => (ending.seen = true))
  // No limit: replaying a long log after a crash is not a failure, and a dead server ends the wait.
  while (!ending.seen) {
    if (statusOf(cluster, child.pid) === "ready") return true
    await sleep(10)
  }
  // Its last words may still be in the pipe.
  await sleep(20)
  return false
}

function statusOf(cluster: string, pid: number | undefined): string | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")
    return Number(lines[0]) === pid ? (lines[7]?.trim() ?? null) : null
  } catch {
    return null
  }
}

async function stopServer(child: ChildProcess, exited: Promise<Exit>): Promise<void> {
  // Fast shutdown first, then immediate (recovers at the next start), then the end.
  for (const [signal, patience] of [
    ["SIGINT", 60_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 10_000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    child.kill(signal)
    const timer = new AbortController()
    await Promise.race([exited, sleep(patience, undefined, { signal: timer.signal }).catch(() => undefined)])
    timer.abort()
  }
}
