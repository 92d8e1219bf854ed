import { z } from "zod"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { startHarvest } from "../operations/save-source.server.ts"
import { dueSources } from "../queries/harvest-sources.server.ts"

/** Every quarter of an hour: starts the harvests whose time has come, and those that were interrupted. */
export const harvestDueJob = job({
  name: "exchange.harvest-due",
  input: z.object({}),
  schedule: "*/15 * * * *",
  async run({ caller, now }) {
    for (const { centreId, sourceId } of await read(caller, (tx) => dueSources(tx, now))) {
      await startHarvest(caller, { centreId, sourceId, everything: false })
    }
  },
})
