import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { forgetNames } from "../operations/forget-names.server.ts"

/** Each night: drawings after five years, names typed on the spot after one. */
export const forgetJob = job({
  name: "attendance.forget",
  input: z.object({}),
  schedule: "50 3 * * *",
  async run({ caller, now }) {
    await forgetNames(caller, {}, { now })
  },
})
