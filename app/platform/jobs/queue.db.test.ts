import { sql } from "kysely"
import { afterEach, expect, test, vi } from "vitest"
import { z } from "zod"
import { read, tables, write } from "#platform/db/index.server.ts"
import { log } from "#platform/log/log.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { enqueueJob, job, startWorkers, stopWorkers } from "./index.server.ts"

await useDatabase()
const done: number[] = []
const noteJob = job({
  name: "test.note",
  input: z.object({ number: z.int() }),
  run({ input: { number } }) {
    done.push(number)
    return Promise.resolve()
  },
})
const begun: number[] = []
const longJob = job({
  name: "test.long",
  input: z.object({}),
  async run({ signal }) {
    begun.push(performance.now())
    await new Promise((_, stopped) => signal.addEventListener("abort", () => stopped(signal.reason as Error)))
  },
})
afterEach(stopWorkers)

test("what is put in the queue at once is done one after the other, without waiting for a turn", async () => {
  await startWorkers()
  await write(systemCaller("test").actor, async (tx) => {
    for (let number = 1; number <= 12; number += 1) await enqueueJob(tx, noteJob, { number })
  })
  // A turn is thirty seconds: twelve of them would be six minutes.
  await expect.poll(() => done.length, { timeout: 60_000, interval: 200 }).toBe(12)
  expect(done.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
})

test("a stop reaches long work at once, which is taken up again and is not told as a failure", async () => {
  const told = vi.spyOn(log, "error")
  await startWorkers()
  await write(systemCaller("test").actor, (tx) => enqueueJob(tx, longJob, {}))
  await expect.poll(() => begun.length, { timeout: 60_000, interval: 50 }).toBe(1)
  await stopWorkers()
  expect(told).not.toHaveBeenCalled()
  told.mockRestore()
  const { rows } = await read(systemCaller("test"), (tx) =>
    sql<{ state: string }>`select state::text from pgboss.job where name = ${longJob.name}`.execute(tables(tx)),
  )
  expect(rows).toEqual([{ state: "retry" }])
})
