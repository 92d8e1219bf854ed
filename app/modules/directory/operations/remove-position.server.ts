import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"
import { refreshCard } from "./refresh-card.server.ts"

/** Takes away a function that was entered by mistake; one that ended gets an end instead. */
export const removePosition = operation({
  name: "directory.remove-position",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), personId: z.uuid(), positionId: z.uuid() }),
  async run({ tx, input: { centreId, personId, positionId }, audit }) {
    const removed = await directory(tx)
      .deleteFrom("directory.position")
      .where("centre_id", "=", centreId)
      .where("person_id", "=", personId)
      .where("id", "=", positionId)
      .executeTakeFirst()
    if (removed.numDeletedRows === 0n) return refused("directory_refused_changed_meanwhile")
    await refreshCard(tx, centreId, personId)
    audit({ subject: { kind: "directory.person", id: personId } })
    return done({ personId })
  },
})
