import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"

/** Takes back an acquisition that was written down by mistake. */
export const removeAcquisition = operation({
  name: "circulation.remove-acquisition",
  permission: permissions["circulation.manage-holdings"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), acquisitionId: z.uuid() }),
  async run({ tx, input, audit }) {
    const gone = await circulation(tx)
      .deleteFrom("circulation.acquisition")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.acquisitionId)
      .returning("title")
      .executeTakeFirst()
    if (gone === undefined) return refused("circulation_refused_undone_already")
    audit({ subject: { kind: "circulation.acquisition", id: input.acquisitionId } })
    return done({ title: gone.title })
  },
})
