import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"

/** Takes a mandate, a partnership or an initiative out of a centre's registers: for what was entered by mistake. */
export const removeRow = operation({
  name: "directory.remove-row",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), register: z.enum(["mandate", "partnership", "initiative"]), id: z.uuid() }),
  async run({ tx, input: { centreId, register, id }, audit }) {
    const removed = await directory(tx)
      .deleteFrom(`directory.${register}`)
      .where("centre_id", "=", centreId)
      .where("id", "=", id)
      .executeTakeFirst()
    if (removed.numDeletedRows === 0n) return refused("directory_refused_changed_meanwhile")
    audit({ subject: { kind: `directory.${register}`, id } })
    return done({ id })
  },
})
