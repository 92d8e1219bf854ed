import { z } from "zod"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { remindReader } from "../operations/remind-reader.server.ts"
import { readersToRemind } from "../queries/reminders.server.ts"

/** Each morning: readers are told of what is due soon or late, one mail each, in their language. Cut short, it goes on where it was. */
export const remindJob = job({
  name: "circulation.remind",
  input: z.object({}),
  schedule: "0 8 * * *",
  async run({ caller, now, signal }) {
    const readers = await read(caller, (tx) => readersToRemind(tx, now))
    for (const { centreId, id, locale } of readers) {
      if (signal.aborted) return
      await remindReader({ ...caller, locale }, { centreId, readerId: id }, { now })
    }
  },
})
