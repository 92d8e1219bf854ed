// `npm run dev`: the product as it is built, built again and restarted whenever a source changes. What runs here is what runs in production.

import type { ChildProcess } from "node:child_process"
import { spawn } from "node:child_process"
import { watch } from "node:fs"
import { build } from "./launch/build.js"

const watched = ["app", "db", "public"]
const quiet = 200

let running: ChildProcess | undefined
let restarting: Promise<void> = Promise.resolve()
let timer: NodeJS.Timeout | undefined

for (const folder of watched) watch(folder, { recursive: true }, (_, file) => onChange(String(file)))
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop().then(() => process.exit(0)))
await restart()

function onChange(file: string): void {
  if (file.includes("generated") || /\.(test|e2e)\.tsx?$/.test(file)) return
  clearTimeout(timer)
  timer = setTimeout(() => {
    restarting = restarting.then(restart)
  }, quiet)
}

/** A source that does not build leaves the running server as it is: the fault is printed, the next change tries again. */
async function restart(): Promise<void> {
  if (!(await build(process.cwd()))) return
  await stop()
  running = spawn(process.execPath, ["--enable-source-maps", "build/server/index.js", "start"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "development" },
  })
}

async function stop(): Promise<void> {
  const child = running
  running = undefined
  if (child === undefined || child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGTERM")
  await gone
}
