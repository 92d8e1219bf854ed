import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { answerFigure, measures, placeQuestion } from "#modules/activity/index.server.ts"
import type { FigureName, Split } from "#modules/activity/index.ts"
import { readQuestion } from "#modules/activity/index.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase, read } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import type { Actor } from "#platform/session/actor.ts"
import { fillLedger } from "./ledger/fill.ts"
import { plainFigures } from "./ledger/plain.ts"

// npm run bench ledger [centres] [years]: 20 centres × 10 years = 50,000 activities and 1,000,000 participations. Any figure: 100 ms.
const [centres = 20, years = 10] = process.argv.slice(2).map(Number)
const promised = 100
const rounds = 7
const year = 2024

const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-ledger-${process.pid}`)
const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
const migrated = await migrateDatabase(started.url)
if (migrated.kind === "failed") throw new Error(`${migrated.problem}: ${migrated.details}`)
const owner = new pg.Client({ connectionString: started.url })
await owner.connect()
openDatabase(started.url, { max: 2 })
try {
  const from = performance.now()
  const { centreIds, themeIds, seriesIds } = await fillLedger(owner, { centres, years, lastYear: year })
  const [sizes] = (
    await owner.query<Record<string, string>>(`select (select count(*) from activity.activity) as activities,
      (select count(*) from activity.participation) as participations, (select count(*) from activity.presence) as presences,
      pg_size_pretty(pg_database_size(current_database())) as size`)
  ).rows
  console.log(`${JSON.stringify(sizes)}, made in ${Math.round((performance.now() - from) / 1000)} s\n`)
  const staff: Actor = {
    kind: "account",
    accountId: "00000000-0000-4000-8000-000000000001",
    name: "Bench",
    roles: [{ centreId: centreIds[0] ?? "", role: "staff" }],
    installationAdministrator: false,
  }
  const everyone: Actor = { kind: "system", task: "bench" }
  let worst = 0
  const own = "centre=banc-1"
  const questions: [figure: FigureName, query: string, actor: Actor, split?: Split][] = [
    ["jours", own, staff],
    ["participants", `${own}&nature=course_session`, staff],
    ["heures-participants", `${own}&theme=${themeIds[0]}`, staff],
    ["participants", `${own}&structure=association`, staff],
    ["participants", `${own}&territoire=departement:31`, staff],
    ["participants", own, staff, "structure"],
    ["demi-journees", own, staff, "theme"],
    ["participants", `${own}&serie=${seriesIds[0]}`, staff],
    ["personnes-differentes", own, staff],
    ["structures-en-groupe", own, staff],
    ["demi-journees", "centre=", staff, "nature"],
    ["jours", "centre=", staff],
    ["heures-participants", `centre=&theme=${themeIds[0]}`, staff, "centre"],
    ["participants", "centre=", staff, "structure"],
    ["participants", "centre=&structure=association", staff, "theme"],
    ["personnes-differentes", "centre=", everyone],
    ["structures-differentes", "centre=", everyone],
    ["structures-en-groupe", "centre=", everyone],
    ["personnes-differentes", `centre=&theme=${themeIds[0]}`, everyone],
    ["personnes-differentes", "centre=&structure=association", everyone],
  ]
  for (const [figure, query, actor, split] of questions) {
    const times: number[] = []
    let value = 0
    for (let round = 0; round <= rounds; round += 1) {
      const began = performance.now()
      value = await read({ actor }, async (tx) => {
        const placed = await placeQuestion(tx, readQuestion(figure, new URLSearchParams(query), { year, centre: "" }))
        if (placed === undefined) throw new Error(`No centre in ${query}`)
        if (split === undefined) return (await answerFigure(tx, placed)).value
        return (await measures(tx, placed, { split })).size
      })
      if (round > 0) times.push(performance.now() - began)
    }
    times.sort((one, other) => one - other)
    const median = times[Math.floor(times.length / 2)] ?? 0
    worst = Math.max(worst, median)
    const name = `${figure} ${query.replace(/[0-9a-f-]{36}/, "…")}${split === undefined ? "" : ` by ${split}`}`
    console.log(`${name.padEnd(64)} ${String(value).padStart(12)} ${median.toFixed(1).padStart(8)} ms`)
  }
  console.log(`\nworst ${worst.toFixed(1)} ms, promised ${promised} ms${worst > promised ? " — MISSED" : ""}`)
  await compareWithPlainSql(centreIds[0] ?? "", everyone)
  if (worst > promised) process.exitCode = 1
} finally {
  await closeDatabase()
  await owner.end()
  await started.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The same figures by plain SQL over slots and presences: equal, and how long it takes. */
async function compareWithPlainSql(centreId: string, actor: Actor): Promise<void> {
  for (const [scope, id, query] of [
    ["one centre", centreId, "centre=banc-1"],
    ["all centres", null, "centre="],
  ] as const) {
    const began = performance.now()
    const plain = await plainFigures(owner, id, year)
    const spent = performance.now() - began
    for (const [figure, expected] of Object.entries(plain)) {
      const found = await read({ actor }, async (tx) => {
        const question = readQuestion(figure as FigureName, new URLSearchParams(query), { year, centre: "" })
        const placed = await placeQuestion(tx, question)
        return placed === undefined ? Number.NaN : (await answerFigure(tx, placed)).value
      })
      if (Math.abs(found - expected) > 1e-6) {
        process.exitCode = 1
        console.log(`${scope}, ${figure}: ${found} in the ledger, ${expected} by plain SQL — DIFFERENT`)
      }
    }
    console.log(`${scope}: ${Object.keys(plain).length} figures equal to plain SQL, which took ${spent.toFixed(0)} ms`)
  }
}
