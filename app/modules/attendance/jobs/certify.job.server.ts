import { z } from "zod"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { finishRun } from "../operations/finish-run.server.ts"
import { issueCertificate } from "../operations/issue-certificate.server.ts"
import { attendedBy } from "../queries/attended.server.ts"
import { findRun } from "../queries/find-run.server.ts"

/**
 * Makes the certificates that somebody asked for, one by one: each is a write of its own, which makes nothing where there is one that says the same.
 * Cut short, it goes on where it was.
 */
export const certifyJob = job({
  name: "attendance.certify",
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ caller, input, now, signal }) {
    const run = await read(caller, (tx) => findRun(tx, input))
    if (run === undefined || run.finishedAt !== null) return
    const asked = { ...caller, locale: run.locale }
    for (const { participationId } of await read(caller, (tx) => attendedBy(tx, run))) {
      if (signal.aborted) return
      await issueCertificate(asked, { ...run, participationId }, { now })
    }
    await finishRun(asked, input, { now })
  },
})
