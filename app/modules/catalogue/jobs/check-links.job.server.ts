import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { checkLinks } from "./check-links.server.ts"

/** Each night: looks whether the addresses that records give still answer, each once a week. */
export const checkLinksJob = job({
  name: "catalogue.check-links",
  /** Only these addresses, when given. */
  input: z.object({ urls: z.array(z.string()).optional() }),
  schedule: "20 1 * * *",
  async run({ caller, input, now, signal }) {
    await checkLinks(caller, { signal, now, ...(input.urls === undefined ? {} : { urls: input.urls }) })
  },
})
