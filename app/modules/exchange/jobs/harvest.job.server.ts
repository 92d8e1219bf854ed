import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { runHarvest } from "./run-harvest.server.ts"

/** Harvests one repository in the background; cut short, it goes on from the last chunk that was taken. */
export const harvestJob = job({
  name: "exchange.harvest",
  input: z.object({ centreId: z.uuid(), sourceId: z.uuid() }),
  async run({ caller, input, signal }) {
    await runHarvest(caller, input, { signal })
  },
})
