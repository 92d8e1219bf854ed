import { fromKysely, PgBoss } from "pg-boss"
import type { z } from "zod"
import { databaseUrl } from "#platform/db/database.server.ts"
import { applicationRole } from "#platform/db/pool.server.ts"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"
import { installationZone } from "#platform/kernel/calendar.ts"
import { log } from "#platform/log/log.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { ensureQueue } from "./ensure-queue.server.ts"

export interface JobWork<Input> {
  /** The installation at work, in the language of the job's input where it has one. */
  caller: Caller
  input: Input
  now: Date
  /** Aborted when the process stops or the job has lost its turn: long work looks at it between two batches. */
  signal: AbortSignal
}

export interface Job<Input> {
  /** `<module>.<what>`, the name for `npm run job`. */
  name: string
  input: z.ZodType<Input>
  /** A cron expression in the time zone of the installation (Europe/Paris), for a job that runs by itself with an empty input. */
  schedule?: string
  run(work: JobWork<Input>): Promise<void>
}

const jobs = new Map<string, Job<unknown>>()

/** Declares a job; a job interrupted by a crash is taken up again within half a minute, three times at most. */
export function job<Input>(definition: Job<Input>): Job<Input> {
  if (jobs.has(definition.name)) throw new Error(`Two jobs are called ${definition.name}.`)
  jobs.set(definition.name, definition)
  return definition
}

export function jobNames(): string[] {
  return [...jobs.keys()].sort()
}

/** Runs a job here and now, outside the queue: `npm run job NAME`. False when no job has that name. */
export async function runJobNow(name: string, input: unknown = {}): Promise<boolean> {
  const found = jobs.get(name)
  if (found === undefined) return false
  await found.run({
    caller: systemCaller(`job ${name}`),
    input: found.input.parse(input),
    now: new Date(),
    signal: new AbortController().signal,
  })
  return true
}

/** Puts a job in the queue within a transaction. */
export async function enqueueJob<Input>(tx: Tx, wanted: Job<Input>, input: Input): Promise<void> {
  const boss = await sender()
  await boss.send(wanted.name, input as object, { db: fromKysely(tables(tx)) })
}

let sending: Promise<PgBoss> | undefined
let working: PgBoss | undefined
let stopping = new AbortController()

/** Starts the workers of this process: every declared job, one at a time each. */
export async function startWorkers(): Promise<void> {
  const boss = newBoss({ schedule: true, supervise: true })
  await boss.start()
  working = boss
  stopping = new AbortController()
  sending = Promise.resolve(boss)
  for (const declared of jobs.values()) await startWorker(boss, declared)
}

/** Long work stops at its next look at its signal, and is taken up again at the next start. */
export async function stopWorkers(): Promise<void> {
  stopping.abort()
  const boss = working ?? (await sending)
  working = undefined
  sending = undefined
  await boss?.stop({ graceful: true, timeout: 5_000 })
}

async function startWorker(boss: PgBoss, declared: Job<unknown>): Promise<void> {
  await ensureQueue(boss, declared.name)
  let worker = ""
  worker = await boss.work(declared.name, { includeMetadata: false, pollingIntervalSeconds: 30 }, async ([taken]) => {
    if (taken === undefined) return
    const started = performance.now()
    const signal = AbortSignal.any([taken.signal, stopping.signal])
    try {
      await declared.run({
        caller: systemCaller(`job ${declared.name}`),
        input: declared.input.parse(taken.data ?? {}),
        now: new Date(),
        signal,
      })
      log.info({ job: declared.name, jobId: taken.id, ms: Math.round(performance.now() - started) })
      // The queue wakes its worker once for all that came together: the next job is looked for at once, not at the next turn.
      boss.notifyWorker(worker)
    } catch (error) {
      if (signal.aborted) log.info({ job: declared.name, jobId: taken.id, outcome: "stopped" })
      else log.error({ job: declared.name, jobId: taken.id, error })
      throw error
    }
  })
  if (declared.schedule !== undefined)
    await boss.schedule(declared.name, declared.schedule, {}, { tz: installationZone })
}

async function sender(): Promise<PgBoss> {
  sending ??= startSender()
  return await sending
}

/** A process that only sends (a command, a test) keeps no clock and watches over nothing. */
async function startSender(): Promise<PgBoss> {
  const boss = newBoss({ schedule: false, supervise: false })
  await boss.start()
  for (const declared of jobs.values()) await ensureQueue(boss, declared.name)
  return boss
}

function newBoss({ schedule, supervise }: { schedule: boolean; supervise: boolean }): PgBoss {
  const boss = new PgBoss({
    connectionString: databaseUrl(),
    options: `-c role=${applicationRole}`,
    application_name: "maillage-jobs",
    max: 2,
    migrate: false,
    createSchema: false,
    useListenNotify: supervise,
    schedule,
    supervise,
  })
  boss.on("error", (error) => log.error({ jobs: "queue", error }))
  return boss
}
