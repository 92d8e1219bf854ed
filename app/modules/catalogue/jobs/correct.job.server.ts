import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { runCorrection } from "./run-correction.server.ts"

/** Corrects a large set, or undoes its correction, in the background. */
export const correctionJob = job({
  name: "catalogue.correct",
  input: z.object({ centreId: z.uuid(), correctionId: z.uuid(), accountId: z.uuid().optional() }),
  async run({ caller, input: { accountId, ...ids }, signal }) {
    await runCorrection(caller, ids, { accountId, signal })
  },
})
