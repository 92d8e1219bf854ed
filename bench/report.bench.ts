import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { createElement } from "react"
import { renderToString } from "react-dom/server"
import { freezeYear } from "#modules/activity/index.server.ts"
import { composeReport, reportPdf } from "#modules/report/index.server.ts"
import { ReportBody } from "#modules/report/index.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase, read } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { fillLedger } from "./ledger/fill.ts"
import { median, printTable } from "./table.ts"

// The whole report of one centre's year: its page within a second, its document within three, at 20 centres × 10 years, frozen or not.
const [centres = 20, years = 10] = process.argv.slice(2).map(Number)
const year = 2024
const rounds = 5
const caller = systemCaller("bench")

const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-report-${process.pid}`)
const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
const migrated = await migrateDatabase(started.url)
if (migrated.kind === "failed") throw new Error(`${migrated.problem}: ${migrated.details}`)
const owner = new pg.Client({ connectionString: started.url })
await owner.connect()
openDatabase(started.url, { max: 2 })
try {
  const { centreIds } = await fillLedger(owner, { centres, years, lastYear: year })
  const centre = { id: centreIds[0] ?? "", slug: "banc-1", name: "Centre 1" }
  const open = await measured(centre)
  const frozen = await freezeYear(caller, { centreId: centre.id, year })
  if (frozen.kind !== "done") throw new Error(JSON.stringify(frozen))
  const closed = await measured(centre)
  printTable([
    row("page, year open", open.page, 1000),
    row("document, year open", open.document, 3000),
    row("page, year frozen", closed.page, 1000),
    row("document, year frozen", closed.document, 3000),
  ])
} finally {
  await closeDatabase()
  await owner.end()
  await started.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measured(centre: { id: string; slug: string; name: string }) {
  const page: number[] = []
  const document: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    const figures = await read(caller, (tx) => composeReport(tx, centre, year))
    const composed = performance.now()
    renderToString(
      createElement(ReportBody, {
        tables: figures.tables,
        blocks: [],
        context: { slug: centre.slug, year, opensRows: false },
        pictureHref: () => "",
      }),
    )
    const drawn = performance.now()
    const opened = {
      centre: { ...centre, shortName: centre.name },
      figures,
      blocks: [],
      publishedAt: undefined,
      opensRows: false,
    }
    const pdf = await reportPdf(opened, new Date(0))
    if (pdf.kind !== "pdf") throw new Error(pdf.details)
    const made = performance.now()
    if (round === 0) continue
    page.push(drawn - began)
    document.push(composed - began + (made - drawn))
  }
  return { page: median(page), document: median(document) }
}

function row(what: string, spent: number, promised: number) {
  if (spent > promised) process.exitCode = 1
  return { what, measured: `${Math.round(spent)} ms`, promised: `≤ ${promised} ms` }
}
