import type { ChildProcess } from "node:child_process"
import { spawn } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "#platform/db/embedded/free-port.server.ts"

export interface SiteProcess {
  /** Without a final slash. */
  url: string
  pid: number
  /** What it wrote so far: sentences, and log lines from "warn" on. */
  output(): string
  /** The log lines of faults among it: none, when all went well. */
  faults(): string[]
  stop(): Promise<void>
}

/** Starts the built application as a person would (`npm start`, building when needed) and waits until it answers. */
export async function startSiteProcess(environment: Record<string, string>): Promise<SiteProcess> {
  const port = await freePort(null)
  const child = spawn(process.execPath, ["scripts/launch.js", "start"], {
    // The mark of the launcher: the application ends when the tests do, however they end.
    env: {
      ...inherited(),
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      MAILLAGE_LAUNCHED: "1",
      // The first forty records are enough for tests.
      MAILLAGE_DEMO_RECORDS: "0",
      PORT: String(port),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text))
  const url = `http://127.0.0.1:${port}`
  const site = {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    faults: () => faultsIn(output),
    stop: () => stop(child),
  }
  if (await answers(url, child)) return site
  await stop(child)
  throw new Error(`The application did not start:\n${output}`)
}

function faultsIn(output: string): string[] {
  return output.split("\n").filter((line) => line.startsWith("{") && /"level":"(error|fatal)"/.test(line))
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const patience = AbortSignal.timeout(300_000)
  while (child.exitCode === null && child.signalCode === null && !patience.aborted) {
    const status = await fetch(`${url}/sante`)
      .then((response) => response.status)
      .catch(() => 0)
    if (status === 200) return true
    await sleep(50)
  }
  return false
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGTERM")
  const killer = setTimeout(() => child.kill("SIGKILL"), 15_000)
  await ended
  clearTimeout(killer)
}

/** The caller's environment without the settings of an installation or of the test runner. */
function inherited(): Record<string, string | undefined> {
  const foreign = /^(MAILLAGE_|VITEST|DATABASE_URL$|SMTP_URL$|MAIL_FROM$|HOST$|PORT$|LOG_LEVEL$|NODE_OPTIONS$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}
