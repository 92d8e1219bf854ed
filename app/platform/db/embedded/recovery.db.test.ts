import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test, vi } from "vitest"
import { accountForServer } from "./run-as.server.ts"
import { query } from "./testing/query.ts"
import { postmasterPid, serversOn, started, useScratch } from "./testing/scratch.ts"
import { spawnApp } from "./testing/spawn-app.ts"

// Whoever comes first makes the cluster, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
const scratch = useScratch()
// One folder goes through most of it, in any order: each test leaves it stopped and whole.
const folder = join(scratch, "postgres")

test("the server ends by itself when the application is killed", async () => {
  const app = spawnApp(folder)
  await app.line("url")
  app.kill("SIGKILL")
  await vi.waitUntil(() => serversOn(folder).length === 0, { timeout: 10_000 })
  const server = await started({ folder })
  expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }])
  await server.stop()
})

test("a server that outlived its application is ended before the next one starts", async () => {
  const app = spawnApp(folder)
  const { url } = await app.line("url")
  await query(String(url), "create table if not exists kept as select 1 as one")
  const orphan = postmasterPid(folder)
  const [watchdog] = childrenOf(app.pid).filter((pid) => pid !== orphan)
  if (watchdog === undefined) throw new Error("no watchdog beside the server")
  process.kill(watchdog, "SIGKILL")
  app.kill("SIGKILL")
  await sleep(500)
  expect(serversOn(folder)).toContain(orphan)

  const server = await started({ folder })
  expect(serversOn(folder)).not.toContain(orphan)
  expect(await query(server.url, "select one from kept")).toEqual([{ one: 1 }])
  await server.stop()
  expect(serversOn(folder)).toEqual([])
})

test("children left by a killed server do not hinder the next one", async () => {
  const app = spawnApp(folder)
  const { url } = await app.line("url")
  // A busy child does not notice that its main process is gone.
  const busy = query(String(url), "select count(*) from generate_series(1, 100000000000)").catch(() => undefined)
  await vi.waitUntil(() => serversOn(folder).length > 5)
  app.kill("SIGKILL")
  process.kill(postmasterPid(folder), "SIGKILL")
  const server = await started({ folder })
  expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }])
  await server.stop()
  await busy
  expect(serversOn(folder)).toEqual([])
})

test("a server killed under a living application comes back on the same address", async () => {
  const changes: string[] = []
  const server = await started({ folder, onChange: (change) => changes.push(change.kind) })
  await query(server.url, "create table if not exists kept as select 1 as one")
  const killed = postmasterPid(folder)
  process.kill(killed, "SIGKILL")
  await vi.waitUntil(() => changes.includes("restored"), { timeout: 15_000 })
  expect(changes).toEqual(["lost", "restored"])
  expect(server.pid()).not.toBe(killed)
  expect(await query(server.url, "select one from kept")).toEqual([{ one: 1 }])
  await server.stop()
  expect(serversOn(folder)).toEqual([])
})

test("a stop while the server is down leaves nothing behind", async () => {
  const server = await started({ folder })
  process.kill(postmasterPid(folder), "SIGKILL")
  await sleep(20)
  await server.stop()
  expect(serversOn(folder)).toEqual([])
  const again = await started({ folder })
  await again.stop()
})

test("a folder whose making was cut off is made anew", async () => {
  const other = join(scratch, "half-made")
  const app = spawnApp(other)
  await vi.waitUntil(() => existsSync(other) && readdirSync(other).some((name) => /^cluster\.new-\w+$/.test(name)), {
    interval: 5,
    timeout: 5_000,
  })
  await sleep(100)
  app.kill("SIGKILL")
  await app.ended
  expect(existsSync(join(other, "cluster"))).toBe(false)
  const server = await started({ folder: other })
  expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }])
  await server.stop()
  expect(readdirSync(other).sort()).toEqual(["cluster", "lock.sqlite", "password", "port"])
})

test("a stale pid that another process has taken does not hinder a start", async () => {
  const first = await started({ folder })
  const file = join(folder, "cluster", "postmaster.pid")
  const content = readFileSync(file, "utf8")
  await first.stop()
  const other = spawn("sleep", ["60"], { cwd: "/", ...accountForServer() })
  writeFileSync(file, content.replace(/^\d+/, String(other.pid)))
  const server = await started({ folder })
  await server.stop()
  expect(other.exitCode).toBeNull()
  other.kill()
})

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number)
}
