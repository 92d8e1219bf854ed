import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll } from "vitest"

export type App = {
  pid: number
  /** Resolves with the first line that holds this word. */
  line(word: string): Promise<Record<string, unknown>>
  acknowledged: string[]
  changes: string[]
  ended: Promise<void>
  kill(signal: NodeJS.Signals): void
}

/** Runs embedded-app.ts as a process of its own. */
export function spawnApp(folder: string, task: "wait" | "write" = "wait"): App {
  const child = spawn(process.execPath, [join(import.meta.dirname, "embedded-app.ts"), folder, task], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  afterAll(() => void child.kill("SIGKILL"))
  const acknowledged: string[] = []
  const changes: string[] = []
  const seen: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  createInterface(child.stdout).on("line", (text) => {
    const line = JSON.parse(text) as Record<string, unknown>
    if (typeof line["acknowledged"] === "string") acknowledged.push(line["acknowledged"])
    else if (typeof line["change"] === "string") changes.push(line["change"])
    else seen.push(line)
    for (const wake of waiting.splice(0)) wake()
  })
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()))
  return {
    pid: child.pid ?? 0,
    acknowledged,
    changes,
    ended,
    kill: (signal) => void child.kill(signal),
    async line(word) {
      for (;;) {
        const found = seen.find((line) => word in line)
        if (found !== undefined) return found
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
  }
}
