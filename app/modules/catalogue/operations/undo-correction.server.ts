import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { correctionJob } from "../jobs/correct.job.server.ts"
import { permissions } from "../permissions.ts"
import { findCorrection } from "../queries/corrections.server.ts"
import { catalogue } from "../tables.server.ts"
import { smallSet } from "./start-correction.server.ts"

/** Undoes a correction that is done, as far as nobody changed its records since. */
export const undoCorrection = operation({
  name: "catalogue.undo-correction",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), correctionId: z.uuid() }),
  async run({ tx, caller, now, input: { centreId, correctionId }, audit, enqueue }) {
    const taken = await catalogue(tx)
      .updateTable("catalogue.correction")
      .set({ state: "undoing", heartbeat_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", correctionId)
      .where("state", "=", "done")
      .returning("id")
      .executeTakeFirst()
    if (taken === undefined) return refused("catalogue_refused_nothing_to_undo")
    const changed = (await findCorrection(tx, correctionId))?.counts.changed ?? 0
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : undefined
    const isSmall = changed <= smallSet
    if (!isSmall) await enqueue(correctionJob, { centreId, correctionId, accountId })
    audit({ subject: { kind: "catalogue.correction", id: correctionId }, details: { records: changed } })
    return done({ isSmall })
  },
})
