import { readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import pg from "pg"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase, read, tables, write } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { runJobNow } from "#platform/jobs/index.server.ts"
import { indexThings, searchThings } from "#platform/search/index.server.ts"
import { visitor } from "#platform/session/actor.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { entryOf } from "./search/entries.ts"
import type { BenchQuery } from "./search/queries.ts"
import { benchQueries } from "./search/queries.ts"
import type { BenchRecord } from "./search/records.ts"
import { benchRecords } from "./search/records.ts"
import { openSqlite } from "./search/sqlite.ts"

// node bench/search.bench.ts [records…]: on the PostgreSQL of npm, or on an empty database given as BENCH_DATABASE_URL.
const sizes = process.argv.slice(2).map(Number)
const system = systemCaller("bench").actor
const rounds = 12
const batch = 500

for (const size of sizes.length > 0 ? sizes : [26_717, 270_000]) await run(size)

async function run(size: number): Promise<void> {
  const server = await openServer()
  openDatabase(server.url, { max: 2 })
  const sqlite = openSqlite()
  try {
    console.log(`\n# ${size} records, ${server.name}\n`)
    await fill(size, server, sqlite)
    await compare(sqlite)
  } finally {
    sqlite.close()
    await closeDatabase()
    await server.stop()
  }
}

async function fill(size: number, server: { url: string }, sqlite: ReturnType<typeof openSqlite>): Promise<void> {
  let pending: BenchRecord[] = []
  const spent = { node: 0, postgres: 0, sqlite: 0, wall: 0 }
  const flush = async () => {
    const records = pending
    pending = []
    const started = performance.now()
    sqlite.add(records)
    spent.sqlite += performance.now() - started
    const before = process.cpuUsage()
    const from = performance.now()
    await write(system, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tables(tx))
      const cpu = cpuOf(rows[0]?.pid)
      await indexThings(tx, records.map(entryOf))
      spent.postgres += cpuOf(rows[0]?.pid) - cpu
    })
    spent.wall += performance.now() - from
    const used = process.cpuUsage(before)
    spent.node += (used.user + used.system) / 1000
  }
  for (const record of benchRecords(size)) if (pending.push(record) === batch) await flush()
  await flush()
  sqlite.finish()
  const perRecord = (ms: number): string => `${Math.round((ms * 1000) / size)} µs`
  console.log(
    `index: ${perRecord(spent.node + spent.postgres)} of CPU a record (node ${perRecord(spent.node)}, backend ${perRecord(spent.postgres)}), ` +
      `${perRecord(spent.wall)} by the clock; FTS5 ${perRecord(spent.sqlite)}`,
  )
  const tidied = performance.now()
  await runJobNow("search.tidy")
  console.log(`search.tidy (each night, and after an import): ${((performance.now() - tidied) / 1000).toFixed(1)} s`)
  // As the database's own housekeeping does within a minute.
  await onServer(server.url, "vacuum analyze search.public_entry, search.word")
  const { rows } = await read({ actor: visitor }, (tx) =>
    sql<{
      size: string
    }>`select string_agg(relname || ' ' || pg_size_pretty(pg_total_relation_size(oid)) || ' (' || pg_size_pretty(pg_relation_size(oid)) || ')', ', ') as size
      from pg_class where relnamespace = 'search'::regnamespace and relkind in ('r', 'i') and pg_relation_size(oid) > 500000`.execute(
      tables(tx),
    ),
  )
  console.log(`sizes: ${rows[0]?.size}\n`)
}

async function compare(sqlite: ReturnType<typeof openSqlite>): Promise<void> {
  const all: number[] = []
  const broad: number[] = []
  const cpus: number[] = []
  const theirs: number[] = []
  line("query", ["total", "p50 ms", "p95 ms", "CPU ms", "database", "FTS5 ms", "total"])
  for (const query of benchQueries) {
    const ours = await measure(query)
    const fts5 = query.fts5 === undefined ? undefined : measureSqlite(sqlite, query)
    all.push(...ours.times)
    if (query.broad) broad.push(...ours.times)
    cpus.push(ours.node + ours.backend)
    theirs.push(...(fts5?.times ?? []))
    line(query.name, [
      String(ours.total),
      at(ours.times, 0.5),
      at(ours.times, 0.95),
      (ours.node + ours.backend).toFixed(1),
      ours.backend.toFixed(1),
      fts5 === undefined ? "" : at(fts5.times, 0.5),
      fts5 === undefined ? "" : String(fts5.total),
    ])
  }
  const figures = (times: readonly number[]): string => `p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`
  console.log(`\nall: ${figures(all)} · broad: ${figures(broad)} · CPU: ${figures(cpus)} · FTS5: ${figures(theirs)}`)
}

async function measure(query: BenchQuery) {
  const times: number[] = []
  let total = 0
  let backend = 0
  let node = 0
  for (let round = 0; round <= rounds; round += 1) {
    await read({ actor: visitor }, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tables(tx))
      const cpu = cpuOf(rows[0]?.pid)
      const mine = process.cpuUsage()
      const started = performance.now()
      total = (await searchThings(tx, query.search)).total
      if (round === 0) return
      times.push(performance.now() - started)
      backend += (cpuOf(rows[0]?.pid) - cpu) / rounds
      const used = process.cpuUsage(mine)
      node += (used.user + used.system) / 1000 / rounds
    })
  }
  return { times, total, backend, node }
}

function measureSqlite(sqlite: ReturnType<typeof openSqlite>, query: BenchQuery) {
  const times: number[] = []
  let total = 0
  for (let round = 0; round < 4; round += 1) {
    const started = performance.now()
    total = sqlite.search(query)
    if (round > 0) times.push(performance.now() - started)
  }
  return { times, total }
}

function line(name: string, cells: readonly string[]): void {
  console.log(name.slice(0, 42).padEnd(42), ...cells.map((cell) => cell.padStart(8)))
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other)
  return (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0).toFixed(1)
}

/** Milliseconds of CPU of a process of this machine; 0 where that cannot be read. */
function cpuOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6
  } catch {
    return 0
  }
}

async function openServer(): Promise<{ url: string; name: string; stop(): Promise<void> }> {
  const given = process.env["BENCH_DATABASE_URL"]
  if (given !== undefined) {
    await migrated(given)
    return { url: given, name: "BENCH_DATABASE_URL", stop: async () => undefined }
  }
  const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-${process.pid}-${Date.now()}`)
  const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
  if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
  await migrated(started.url)
  const stop = async () => {
    await started.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: started.url, name: "PostgreSQL of npm", stop }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function migrated(url: string): Promise<void> {
  const outcome = await migrateDatabase(url)
  if (outcome.kind === "failed") throw new Error(`${outcome.problem}: ${outcome.details}`)
}
