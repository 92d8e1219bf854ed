import { afterAll, expect, test } from "vitest"
import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
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
afterAll(stopWorkers)

test("what is put in the queue at once is done one after the other, without waiting for a turn", async () => {
  await startWorkers()
  await write(systemCaller("test").actor, async (tx) => {
    for (let number = 1; number <= 12; number += 1) await enqueueJob(tx, noteJob, { number })
  })
  // A turn is thirty seconds: twelve of them would be six minutes.
  await expect.poll(() => done.length, { timeout: 60_000, interval: 200 }).toBe(12)
  expect(done.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
})
