import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { tidyContents } from "./tidy-contents.server.ts"

/** Each night: contents that nothing refers to any more leave the disk. */
export const tidyFilesJob = job({
  name: "platform.tidy-files",
  input: z.object({}),
  schedule: "40 3 * * *",
  async run({ caller, now }) {
    await tidyContents(caller, now)
  },
})
