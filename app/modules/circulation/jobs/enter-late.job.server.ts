import { z } from "zod"
import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { enterLate } from "../operations/enter-late.server.ts"

/** Each night, and by hand after an update: visits and loans that no line of the ledger counts yet are entered. Cut short, it goes on where it was. */
export const enterLateJob = job({
  name: "circulation.enter-late",
  input: z.object({}),
  schedule: "10 3 * * *",
  async run({ caller, now, signal }) {
    const centres = await read(caller, (tx) => centreNames(tx))
    for (const centreId of centres.keys())
      for (;;) {
        if (signal.aborted) return
        const outcome = await enterLate(caller, { centreId }, { now })
        if (outcome.kind !== "done") throw new Error(`Late acts were not entered: ${JSON.stringify(outcome)}`)
        if (outcome.value.entered === 0) break
      }
  },
})
