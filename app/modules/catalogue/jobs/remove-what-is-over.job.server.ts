import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { catalogue } from "../tables.server.ts"

const draftDays = 365
const correctionDays = 5 * 365
const day = 86_400_000

/** Each night: drafts that nobody touched for a year, what is needed to undo corrections of five years ago. */
export const removeWhatIsOverJob = job({
  name: "catalogue.remove-what-is-over",
  input: z.object({}),
  schedule: "35 3 * * *",
  async run({ caller, now }) {
    const before = (days: number) => new Date(now.getTime() - days * day)
    await write(caller.actor, async (tx) => {
      await catalogue(tx).deleteFrom("catalogue.draft").where("updated_at", "<", before(draftDays)).execute()
      await catalogue(tx).deleteFrom("catalogue.correction").where("created_at", "<", before(correctionDays)).execute()
    })
  },
})
