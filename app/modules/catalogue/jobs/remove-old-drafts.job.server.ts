import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { catalogue } from "../tables.server.ts"

const keptDays = 365
const day = 86_400_000

/** Each night: drafts of records that nobody touched for a year. */
export const removeOldDraftsJob = job({
  name: "catalogue.remove-old-drafts",
  input: z.object({}),
  schedule: "35 3 * * *",
  async run({ caller, now }) {
    await write(caller.actor, async (tx) => {
      await catalogue(tx)
        .deleteFrom("catalogue.draft")
        .where("updated_at", "<", new Date(now.getTime() - keptDays * day))
        .execute()
    })
  },
})
