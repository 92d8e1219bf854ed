import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { networks } from "../tables.server.ts"
import { optionalDay } from "./fields.ts"
import { networkColumns, networkFields } from "./network-input.ts"
import { writeAround } from "./write-around.server.ts"

/** Changes what a network says of itself, when `version` is the one that was read; `closedOn` ends it, and what it did stays. */
export const editNetwork = operation({
  name: "networks.edit",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    ...networkFields,
    centreId: z.uuid(),
    networkId: z.uuid(),
    version: z.coerce.number().int(),
    closedOn: optionalDay,
  }),
  async run({ tx, input, audit }) {
    const { centreId, networkId } = input
    const changed = await networks(tx)
      .updateTable("networks.network")
      .set({ ...networkColumns(input), closed_on: input.closedOn, version: input.version + 1 })
      .where("centre_id", "=", centreId)
      .where("id", "=", networkId)
      .where("version", "=", input.version)
      .returning("id")
      .executeTakeFirst()
    if (changed === undefined) return refused("networks_refused_changed_meanwhile")
    await writeAround(tx, { id: networkId, centreId }, input)
    audit({ subject: { kind: "networks.network", id: networkId } })
    return done({ networkId })
  },
})
