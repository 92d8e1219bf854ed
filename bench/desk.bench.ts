import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { lendCopy, registerReader, returnCopy, welcomeVisit } from "#modules/circulation/index.server.ts"
import { buildCopy, buildDesk } from "#modules/circulation/testing/build-desk.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"

// npm run bench desk [gestures]: what a gesture of the desk costs, its line of the ledger with it.
const [gestures = 200] = process.argv.slice(2).map(Number)

const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-desk-${process.pid}`)
const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
const migrated = await migrateDatabase(started.url)
if (migrated.kind === "failed") throw new Error(`${migrated.problem}: ${migrated.details}`)
const owner = new pg.Client({ connectionString: started.url })
await owner.connect()
openDatabase(started.url, { max: 2 })
try {
  const database = {
    url: started.url,
    asOwner: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await owner.query<Row & pg.QueryResultRow>(text, values)).rows as Row[],
  }
  const desk = await buildDesk("Banc")
  const { centreId } = desk
  const reader = done(
    await registerReader(desk.staff, {
      centreId,
      name: "Alix Banc",
      structureKind: "association",
      email: "a@exemple.test",
    }),
  )
  const { copyId } = await buildCopy(database, centreId, {})
  const times = new Map<string, number[]>()
  const timed = async (name: string, work: () => Promise<Outcome<unknown>>) => {
    const began = performance.now()
    done(await work())
    times.set(name, [...(times.get(name) ?? []), performance.now() - began])
  }
  for (let at = 0; at < gestures; at += 1) {
    await timed("visit, counted", () => welcomeVisit(desk.staff, { centreId, typed: "a 30min" }))
    await timed("visit, by card", () => welcomeVisit(desk.staff, { centreId, typed: reader.card }))
    const loan = { centreId, copyId, readerCentreId: centreId, readerId: reader.readerId, anyway: true }
    await timed("loan", () => lendCopy(desk.staff, loan))
    await timed("return (no line)", () => returnCopy(desk.staff, { centreId, copyId }))
  }
  for (const [name, all] of times) {
    const sorted = all.slice(10).sort((one, other) => one - other)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(7)
    console.log(`${name.padEnd(20)} median ${at(0.5)} ms, 95 % under ${at(0.95)} ms`)
  }
} finally {
  await closeDatabase()
  await owner.end()
  await started.stop()
  rmSync(folder, { recursive: true, force: true })
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
