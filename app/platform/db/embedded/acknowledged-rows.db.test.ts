import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test, vi } from "vitest"
import { query } from "./testing/query.ts"
import { postmasterPid, serversOn, started, useScratch } from "./testing/scratch.ts"
import type { App } from "./testing/spawn-app.ts"
import { spawnApp } from "./testing/spawn-app.ts"

const scratch = useScratch()
// MAILLAGE_KILL_ROUNDS=20 for the long version.
const rounds = Number(process.env["MAILLAGE_KILL_ROUNDS"] ?? 5)

test(`no acknowledged row is lost in ${rounds} kills of the server, of the application, of both`, {
  timeout: 30_000 * rounds,
}, async () => {
  const folder = join(scratch, "rounds")
  const acknowledged: string[] = []
  let app = spawnApp(folder, "write")
  for (let round = 0; round < rounds; round++) {
    await vi.waitUntil(() => app.acknowledged.length > 20, { timeout: 20_000 })
    await sleep(Math.random() * 400)
    const victims = (["server", "application", "both"] as const)[round % 3]
    if (victims !== "application") process.kill(postmasterPid(folder), "SIGKILL")
    if (victims !== "server") app.kill("SIGKILL")
    if (victims === "server") await vi.waitUntil(() => app.changes.includes("restored"), { timeout: 20_000 })
    else await app.ended
    acknowledged.push(...app.acknowledged.splice(0))
    app.changes.splice(0)
    if (victims !== "server") app = spawnApp(folder, "write")
    expect(await lostRows(app, acknowledged), `after round ${round}: ${victims}`).toEqual([])
  }
  app.kill("SIGTERM")
  await app.ended
  acknowledged.push(...app.acknowledged)
  expect(serversOn(folder)).toEqual([])
  const server = await started({ folder })
  const [count] = await query(server.url, "select count(*)::int as rows from line")
  await server.stop()
  expect(acknowledged.length).toBeGreaterThan(20 * rounds)
  expect(count?.["rows"]).toBeGreaterThanOrEqual(acknowledged.length)
})

async function lostRows(app: App, ids: string[]): Promise<unknown[]> {
  const { url } = await app.line("url")
  const text =
    "select id from unnest($1::bigint[]) as known(id) where not exists (select from line where line.id = known.id)"
  return query(String(url), text, [ids])
}
