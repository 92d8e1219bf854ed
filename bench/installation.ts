import type { ChildProcess } from "node:child_process"
import { spawn } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

export interface Running {
  address: string
  process: ChildProcess
  /** From the launch to the line that says the address, in milliseconds. */
  readyAfter: number
  stop(): Promise<void>
}

/** A data folder of its own for a measure, which the database's account can reach; removed by `forget`. */
export function scratchFolder(): { path: string; forget(): void } {
  const path = mkdtempSync(join(tmpdir(), "maillage-bench-"))
  chmodSync(path, 0o711)
  return { path, forget: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the built product as `npm start` does, and waits until it says where it is. */
export async function startInstallation(dataFolder: string): Promise<Running> {
  const began = performance.now()
  const child = spawn(process.execPath, ["scripts/launch.js", "start"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(await freePort()),
      MAILLAGE_DATA: dataFolder,
      MAILLAGE_DEMO_RECORDS: "0",
      LOG_LEVEL: "error",
      LC_ALL: "C",
    },
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ""
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text
      const found = /https?:\/\/\S+/.exec(said)
      if (found !== null) resolve(found[0])
    })
    child.once("exit", (code) => reject(new Error(`The installation stopped with ${code}: ${said}`)))
  })
  const readyAfter = performance.now() - began
  return {
    address,
    process: child,
    readyAfter,
    async stop() {
      const gone = new Promise((resolve) => child.once("exit", resolve))
      child.kill("SIGTERM")
      await gone
    },
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net")
  const probe = createServer().listen(0, "127.0.0.1")
  await new Promise((resolve) => probe.once("listening", resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === "object" && address !== null ? address.port : 0
}

export { wait }
