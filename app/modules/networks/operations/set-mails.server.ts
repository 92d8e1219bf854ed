import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { networks } from "../tables.server.ts"

/** Whoever has the link of a network's mail stops its mails, or wants them again. Called as the installation. */
export const setMails = operation({
  name: "networks.set-mails",
  permission: permissions["networks.ask"],
  input: z.object({ key: z.string().min(1).max(200), wants: z.boolean() }),
  async run({ tx, input, audit }) {
    const changed = await networks(tx)
      .updateTable("networks.member")
      .set({ wants_mails: input.wants })
      .where("mail_key", "=", input.key)
      .returning(["network_id", "centre_id", "id"])
      .executeTakeFirst()
    if (changed === undefined) return refused("networks_refused_link_over")
    audit({
      centreId: changed.centre_id,
      subject: { kind: "networks.network", id: changed.network_id },
      details: { member: changed.id, wants: input.wants },
    })
    return done({ wants: input.wants })
  },
})
