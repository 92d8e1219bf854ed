import { randomUUID } from "node:crypto"
import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { validateSheet } from "#modules/attendance/index.server.ts"
import { linkedAttendees, secretOf, sheetOfLink, signByLink } from "#modules/attendance/testing/over-the-link.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase, read } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { fillLedger } from "./ledger/fill.ts"
import { printTable } from "./table.ts"

// npm run bench sign-in [centres] [years]: 200 people find their name and sign within 10 seconds, on 20 centres × 10 years of ledger. 95 in 100: 300 ms.
const [centres = 20, years = 10] = process.argv.slice(2).map(Number)
const people = 200
const within = 10_000
const promised = 300
const drawing = `M60 130l${"30 -70 25 60 20 -50 30 45 ".repeat(3).trim()}`

const folder = join(process.getuid?.() === 0 ? "/var/lib/maillage" : tmpdir(), `bench-sign-in-${process.pid}`)
const started = await startEmbedded({ folder, profile: "durable", purpose: "bench" })
if (started.kind !== "started") throw new Error(`No PostgreSQL: ${JSON.stringify(started)}`)
const migrated = await migrateDatabase(started.url)
if (migrated.kind === "failed") throw new Error(`${migrated.problem}: ${migrated.details}`)
const owner = new pg.Client({ connectionString: started.url })
await owner.connect()
useSigningSecret("a secret of thirty-two characters")
openDatabase(started.url, { max: 10 })
try {
  const { centreIds } = await fillLedger(owner, { centres, years, lastYear: 2024 })
  const session = await openSession(centreIds[0] ?? "")
  const caller = systemCaller("bench")
  const secret = secretOf({ slotId: session.slotId, half: "morning", turn: 1 })
  const searches: number[] = []
  const signatures: number[] = []
  const failures: string[] = []
  await Promise.all(
    session.people.map(async ({ id, name }, at) => {
      await wait((at * within) / people)
      searches.push(
        await timed(async () => {
          const found = await read(caller, async (tx) => {
            const sheet = await sheetOfLink(tx, secret, new Date())
            return sheet && (await linkedAttendees(tx, sheet, name))
          })
          if (found?.some((one) => one.id === id) !== true) failures.push(`search of ${name}: ${found?.length}`)
        }),
      )
      signatures.push(
        await timed(async () => {
          const outcome = await signByLink(caller, { secret, id: randomUUID(), attendeeId: id, drawing })
          if (outcome.kind !== "done" || outcome.value.state !== "kept") failures.push(JSON.stringify(outcome))
        }),
      )
    }),
  )
  const own = { centreId: centreIds[0] ?? "", activityId: session.activityId, slotId: session.slotId, half: "morning" }
  const validation = await timed(async () => {
    const outcome = await validateSheet(caller, own)
    if (outcome.kind !== "done" || outcome.value.present !== people) failures.push(JSON.stringify(outcome))
  })
  printTable([
    { what: `${people} signatures in ${within / 1000} s, p50`, measured: ms(quantile(signatures, 0.5)), promised: "" },
    { what: "p95", measured: ms(quantile(signatures, 0.95)), promised: ms(promised) },
    { what: "slowest", measured: ms(Math.max(...signatures)), promised: "" },
    { what: "finding one's name, p95", measured: ms(quantile(searches, 0.95)), promised: ms(promised) },
    { what: `validation of the ${people}, ledger settled`, measured: ms(validation), promised: "" },
    { what: "errors", measured: String(failures.length), promised: "0" },
  ])
  for (const failure of failures.slice(0, 5)) process.stdout.write(`${failure}\n`)
  if (failures.length > 0 || quantile(signatures, 0.95) > promised || quantile(searches, 0.95) > promised)
    process.exitCode = 1
} finally {
  await closeDatabase()
  await owner.end()
  await started.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A planned morning of today where two hundred people of a centre are expected, its link open. */
async function openSession(centreId: string) {
  const [line] = (
    await owner.query<{ id: string; slot: string }>(
      `with line as (
        insert into activity.activity (centre_id, kind, title, status, chapter) values ($1, 'conference', 'Conférence', 'planned', 'training')
        returning centre_id, id
      ), carried as (
        insert into activity.activity_centre (activity_id, centre_id, lead) select id, centre_id, true from line
      ), day as (
        insert into activity.slot (centre_id, activity_id, date, halves, day_part, minutes, state)
        select centre_id, id, current_date, '{morning}', 50, 180, 'planned' from line returning id
      ), sheet as (
        insert into attendance.sheet (centre_id, slot_id, half, activity_id, opened_at, link_until, link_turn)
        select line.centre_id, day.id, 'morning', line.id, now(), now() + interval '1 hour', 1 from line, day
      ), expected as (
        insert into activity.participation (centre_id, activity_id, person_id, structure_kind)
        select p.centre_id, line.id, p.id, 'none' from line
          join (select centre_id, id from directory.person where centre_id = $1 order by family_name limit $2) p on true
      ) select line.id, day.id as slot from line, day`,
      [centreId, people],
    )
  ).rows
  const activityId = line?.id ?? ""
  const found = await owner.query<{ id: string; name: string }>(
    `select p.id, family_name as name from activity.participation p join directory.person on person.id = person_id where activity_id = $1`,
    [activityId],
  )
  return {
    activityId,
    slotId: line?.slot ?? "",
    people: found.rows.map(({ id, name }) => ({ id, name: name.replace(/\D+/, "") })),
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`
}
