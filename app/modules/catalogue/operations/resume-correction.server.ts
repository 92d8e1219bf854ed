import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { correctionJob } from "../jobs/correct.job.server.ts"
import { permissions } from "../permissions.ts"
import { findCorrection } from "../queries/corrections.server.ts"

/** Takes up a correction, or its undoing, that a stop of the server left half done. */
export const resumeCorrection = operation({
  name: "catalogue.resume-correction",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), correctionId: z.uuid() }),
  async run({ tx, caller, input: { centreId, correctionId }, audit, enqueue }) {
    const found = await findCorrection(tx, correctionId)
    if (found === undefined || found.state === "done" || found.state === "undone") {
      return refused("catalogue_refused_nothing_to_undo")
    }
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : undefined
    await enqueue(correctionJob, { centreId, correctionId, accountId })
    audit({ subject: { kind: "catalogue.correction", id: correctionId } })
    return done({})
  },
})
