// node bench/search.bench.ts [records…]: the demonstration's base imported, then searched: the query alone, the same in SQLite's FTS5, and
// the whole page over HTTP. 26,717 records unless said otherwise (270000 for the large base). BENCH_ONLY=query leaves the pages out.
import "./search/quiet.ts"
import { readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import pg from "pg"
import { readCatalogueSearch, searchCatalogue } from "#modules/catalogue/index.server.ts"
import { buildDescription } from "#modules/catalogue/testing/build-description.ts"
import { putRecords } from "#modules/catalogue/testing/put-records.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase, read, tables } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { useFileFolder } from "#platform/files/index.server.ts"
import { stopWorkers } from "#platform/jobs/index.server.ts"
import { installJobs } from "#platform/jobs/install.server.ts"
import { visitor } from "#platform/session/actor.ts"
import { prepareGolden } from "./golden/prepare.ts"
import { besideZebra } from "./search/beside-zebra.ts"
import { allDescriptions, fillCatalogue } from "./search/fill.ts"
import { timePages } from "./search/pages.ts"
import { p50p95, quantile } from "./search/quantile.ts"
import type { BenchQuery } from "./search/queries.ts"
import { benchQueries, queryString } from "./search/queries.ts"
import { openSqlite } from "./search/sqlite.ts"

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const rounds = 10

for (const size of sizes.length > 0 ? sizes : [26_717]) {
  await withDatabase(`${size} records`, async (url) => {
    await fillCatalogue(size)
    // As the database's own housekeeping does within a minute.
    await onServer(url, "vacuum analyze")
    const forget = () => onServer(url, "insert into search.change default values")
    await compare(forget)
    await besideZebra(size)
    await seeNewRecord()
    if (process.env["BENCH_ONLY"] !== "query") await timePages(url, rounds, forget)
  })
}
if (process.env["BENCH_ONLY"] !== "query") await golden()

/** Each query asked anew: `forget` makes what is remembered of searches untrue. Then once more. */
async function compare(forget: () => Promise<void>): Promise<void> {
  const sqlite = openSqlite()
  for await (const some of allDescriptions()) sqlite.add(some)
  sqlite.finish()
  const ours = { all: [] as number[], broad: [] as number[], cpu: [] as number[], again: [] as number[] }
  const theirs: number[] = []
  line("query", ["found", "p50 ms", "p95 ms", "CPU ms", "FTS5 ms", "found"])
  for (const query of benchQueries) {
    const { times, cpu, total, again } = await measure(query, forget)
    const fts5 = query.fts5 === undefined ? undefined : measureSqlite(sqlite, query)
    ours.all.push(...times)
    ours.cpu.push(cpu)
    ours.again.push(...again)
    if (query.broad) ours.broad.push(...times)
    theirs.push(...(fts5?.times ?? []))
    const beside = fts5 === undefined ? ["", ""] : [quantile(fts5.times, 0.5), String(fts5.total)]
    line(query.address || "(everything)", [
      String(total),
      quantile(times, 0.5),
      quantile(times, 0.95),
      cpu.toFixed(1),
      ...beside,
    ])
  }
  sqlite.close()
  console.log(
    `query: ${p50p95(ours.all)} · broad: ${p50p95(ours.broad)} · CPU: ${p50p95(ours.cpu)} · asked again: ${p50p95(ours.again)} · FTS5: ${p50p95(theirs)}`,
  )
}

async function measure(query: BenchQuery, forget: () => Promise<void>) {
  const search = readCatalogueSearch(new URLSearchParams(queryString(query)))
  const times: number[] = []
  const again: number[] = []
  let total = 0
  let cpu = 0
  for (let round = 0; round <= rounds; round += 1) {
    await forget()
    await read({ actor: visitor }, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tables(tx))
      const before = backendCpu(rows[0]?.pid)
      const mine = process.cpuUsage()
      const started = performance.now()
      total = (await searchCatalogue(tx, search)).total
      const found = performance.now()
      const { user, system } = process.cpuUsage(mine)
      const used = (user + system) / 1000 + backendCpu(rows[0]?.pid) - before
      await searchCatalogue(tx, search)
      if (round === 0) return
      times.push(found - started)
      cpu += used / rounds
      again.push(performance.now() - found)
    })
  }
  return { times, again, total, cpu }
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

/** From the moment a record is saved until a search finds it: they are one transaction. */
async function seeNewRecord(): Promise<void> {
  const title = "Zyblophore des essais"
  const from = performance.now()
  await putRecords([buildDescription({ title })], 900_000_000)
  const search = readCatalogueSearch(new URLSearchParams({ q: "zyblophore" }))
  const { total } = await read({ actor: visitor }, (tx) => searchCatalogue(tx, search))
  if (total !== 1) throw new Error("A saved record was not found.")
  console.log(`saved, then found: ${(performance.now() - from).toFixed(0)} ms in all (promised: 1,000)`)
}

/** The score of the golden queries, on the base of the demonstration. */
async function golden(): Promise<void> {
  await withDatabase("golden queries among 26,717 records", async () => {
    const { run } = await prepareGolden(26_717)
    const { ndcg, recall, queries } = await run()
    console.log(`${queries} queries: nDCG@10 ${ndcg.toFixed(3)}, recall@100 ${recall.toFixed(3)}`)
  })
}

async function withDatabase(name: string, work: (url: string) => Promise<void>): Promise<void> {
  const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-${process.pid}-${Date.now()}`)
  const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
  if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
  const files = join(tmpdir(), `maillage-bench-${process.pid}`)
  try {
    const outcome = await migrateDatabase(started.url)
    if (outcome.kind === "failed") throw new Error(`${outcome.problem}: ${outcome.details}`)
    await installJobs(started.url)
    openDatabase(started.url, { max: 2 })
    useFileFolder(files)
    console.log(`\n## ${name}\n`)
    await work(started.url)
  } finally {
    await stopWorkers()
    await closeDatabase()
    await started.stop()
    for (const path of [folder, files]) rmSync(path, { recursive: true, force: true })
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Milliseconds of CPU of a process of this machine; 0 where that cannot be read. */
function backendCpu(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6
  } catch {
    return 0
  }
}

function line(name: string, cells: readonly string[]): void {
  console.log(name.slice(0, 50).padEnd(50), ...cells.map((cell) => cell.padStart(8)))
}
