// node bench/import.bench.ts [records…]: the files of nine centres imported one after the other, without overlap ("catalogued": each record
// once), then as their programs export them ("held": what several centres hold comes several times and is joined to one record).
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { sql } from "kysely"
import { importNow } from "#modules/catalogue/index.server.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase, read, tables } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { receiveFile, useFileFolder } from "#platform/files/index.server.ts"
import { installJobs } from "#platform/jobs/install.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import type { FileScope } from "../db/demo/catalogue/demonstration-file.ts"
import { demonstrationFile } from "../db/demo/catalogue/demonstration-file.ts"
import { demoCentres } from "../db/demo/catalogue/words/centres.ts"
import { scratchFolder } from "./installation.ts"
import { printTable } from "./table.ts"

const caller = systemCaller("bench")
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const scopes = (["catalogued", "held"] as const).filter((scope) => !process.argv.includes(`--no-${scope}`))
const folder = scratchFolder()
try {
  for (const size of sizes.length > 0 ? sizes : [26_717]) {
    for (const scope of scopes) await run(size, scope)
  }
} finally {
  folder.forget()
}

async function run(size: number, scope: FileScope): Promise<void> {
  const at = join(folder.path, `${scope}-${size}`)
  const started = await startEmbedded({ folder: at, purpose: "bench" })
  if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
  await migrateDatabase(started.url)
  await installJobs(started.url)
  openDatabase(started.url, { max: 4 })
  const files = join(tmpdir(), `maillage-bench-${process.pid}`)
  useFileFolder(files)
  try {
    await measure(size, scope, postmaster(at))
  } finally {
    await closeDatabase()
    await started.stop()
    rmSync(files, { recursive: true, force: true })
  }
}

async function measure(size: number, scope: FileScope, postgres: number): Promise<void> {
  const received = []
  for (const [index, { slug, name }] of demoCentres.entries()) {
    const centre = await createCentre(caller, { name, shortName: name, presentation: "", coverage: [], slug })
    if (centre.kind !== "done") throw new Error(JSON.stringify(centre))
    const chunks = Readable.from(demonstrationFile(index, scope, size))
    received.push({
      centreId: centre.value.id,
      file: await receiveFile(chunks, { name: `${slug}.mrc`, mediaType: "application/marc" }),
    })
  }
  const before = { app: appCpu(), postgres: postgresCpu(postgres) }
  const from = performance.now()
  const counts = { created: 0, joined: 0, refused: 0 }
  for (const { centreId, file } of received) {
    const imported = await importNow(caller, { centreId, origin: "Base partagée", dryRun: false, file })
    const done = imported.kind === "ran" ? imported.counts : undefined
    counts.created += done?.created ?? 0
    counts.joined += done?.joined ?? 0
    counts.refused += done?.refused ?? 0
  }
  const seconds = (performance.now() - from) / 1000
  const app = appCpu() - before.app
  const database = postgresCpu(postgres) - before.postgres
  const imported = counts.created + counts.joined + counts.refused
  const { rows } = await read(caller, (tx) =>
    sql<{ records: number; holdings: number; proposals: number }>`select
      (select count(*)::int from catalogue.record) as records, (select count(*)::int from catalogue.holding) as holdings,
      (select count(*)::int from catalogue.duplicate_proposal) as proposals`.execute(tables(tx)),
  )
  const [base] = rows
  printTable([
    {
      what: `records in ${demoCentres.length} files`,
      measured: `${imported}, ${counts.refused} refused`,
      promised: "",
    },
    { what: "records of the base", measured: `${base?.records}, ${base?.holdings} holdings`, promised: `${size}` },
    { what: "probable duplicates", measured: String(base?.proposals), promised: "" },
    { what: "CPU", measured: `${app.toFixed(1)} s application, ${database.toFixed(1)} s PostgreSQL`, promised: "" },
    { what: "by the clock", measured: `${seconds.toFixed(1)} s`, promised: "" },
    {
      what: "records per CPU-second",
      measured: Math.round(imported / (app + database)).toString(),
      promised: "≥ 2500",
    },
  ])
}

function appCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function postmaster(dataFolder: string): number {
  for (const path of [
    dataFolder,
    join(dataFolder, "data"),
    ...readdirSync(dataFolder).map((name) => join(dataFolder, name)),
  ]) {
    try {
      return Number(readFileSync(join(path, "postmaster.pid"), "utf8").split("\n")[0])
    } catch {
      // Not in this folder.
    }
  }
  throw new Error("The database's process is not known.")
}

/** Seconds of CPU of the database server, of its processes and of those that have ended (Linux). */
function postgresCpu(pid: number): number {
  let ticks = 0
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue
    const fields = statOf(name)
    if (fields === undefined) continue
    const [parent = "", , , , , , , , , , own = "0", kernel = "0", ended = "0", endedKernel = "0"] = fields
    if (Number(name) === pid) ticks += Number(own) + Number(kernel) + Number(ended) + Number(endedKernel)
    else if (Number(parent) === pid) ticks += Number(own) + Number(kernel)
  }
  return ticks / 100
}

function statOf(pid: string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 4).split(" ")
  } catch {
    return undefined
  }
}
