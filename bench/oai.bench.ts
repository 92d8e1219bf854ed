// node bench/oai.bench.ts [records…]: a whole harvest over OAI-PMH, on the generated records loaded straight into the tables.
import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import type { MarcRecord } from "#modules/catalogue/index.ts"
import { loadMarc } from "#modules/catalogue/testing/load-marc.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import { answerOai } from "#modules/exchange/index.server.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import { installJobs, stopWorkers } from "#platform/jobs/index.server.ts"
import { visitor } from "#platform/session/actor.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { generateRecords } from "../db/demo/catalogue/generate-records.ts"
import { demonstration as themes } from "../db/demo/vocabulary.ts"
import { median, printTable } from "./table.ts"

const caller = { actor: visitor, locale: "fr", requestId: "bench" } as const
const sizes = process.argv.slice(2).map(Number)
useSigningSecret("a secret of thirty-two characters")
for (const size of sizes.length > 0 ? sizes : [26_717]) await run(size)

async function run(size: number): Promise<void> {
  const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-${process.pid}-${Date.now()}`)
  const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
  if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
  try {
    const migrated = await migrateDatabase(started.url)
    if (migrated.kind === "failed") throw new Error(`${migrated.problem}: ${migrated.details}`)
    await installJobs(started.url)
    openDatabase(started.url, { max: 2 })
    await fill(started.url, size)
    console.log(`\n${size} records\n`)
    const rows = []
    for (const prefix of ["oai_dc", "marcxml"]) rows.push(...(await measure("ListRecords", prefix, size)))
    rows.push(...(await measure("ListIdentifiers", "oai_dc", size)))
    printTable(rows)
  } finally {
    await stopWorkers()
    await closeDatabase()
    await started.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(url: string, size: number): Promise<void> {
  await themes.create(systemCaller("bench"))
  const given = { name: "Banc", shortName: "Banc", presentation: "", coverage: [] }
  const made = await createCentre(systemCaller("bench"), given)
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  const centreId = made.value.id
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const asOwner = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows
  const [origin] = await asOwner<{ id: string }>(
    "insert into catalogue.origin (centre_id, name) values ($1, 'banc') returning id",
    [centreId],
  )
  let batch: MarcRecord[] = []
  let first = 0
  const flush = async () => {
    await loadMarc(asOwner, { centreId, originId: origin?.id ?? "", first }, batch)
    first += batch.length
    batch = []
  }
  for (const record of generateRecords(2026, size)) if (batch.push(record) === 500) await flush()
  await flush()
  await client.query("vacuum analyze")
  await client.end()
}

async function measure(verb: string, prefix: string, size: number) {
  const times: number[] = []
  let seen = 0
  let bytes = 0
  let query = new URLSearchParams({ verb, metadataPrefix: prefix })
  const began = performance.now()
  for (;;) {
    const from = performance.now()
    const text = await answerOai(caller, query, "https://catalogue.exemple.test")
    times.push(performance.now() - from)
    seen += text.split("<header>").length - 1
    bytes = Math.max(bytes, text.length)
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(text)?.[1]
    if (token === undefined) break
    query = new URLSearchParams({ verb, resumptionToken: token })
  }
  const seconds = (performance.now() - began) / 1000
  if (seen !== size) throw new Error(`${seen} records were given, of ${size}.`)
  // The very last page is shorter: the ten before it are whole.
  const [early, late] = [times.slice(1, 11), times.slice(-11, -1)].map(median) as [number, number]
  return [
    {
      what: `${verb} ${prefix}`,
      measured: `${Math.round(seen / seconds)} records a second, pages of ${Math.round(bytes / 1024)} kB at most`,
      promised: "≥ 1,000 a second",
    },
    {
      what: `${verb} ${prefix}: first pages, last pages`,
      measured: `${early.toFixed(0)} ms, ${late.toFixed(0)} ms (${(late / early).toFixed(2)} ×)`,
      promised: "as fast",
    },
  ]
}
