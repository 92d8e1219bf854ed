import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"

/** Whoever has the link of a reminder stops them, or wants them again. Called as the installation. */
export const setReminders = operation({
  name: "circulation.set-reminders",
  permission: permissions["circulation.ask"],
  input: z.object({ key: z.string().min(1).max(200), wants: z.boolean() }),
  async run({ tx, input, audit }) {
    const changed = await circulation(tx)
      .updateTable("circulation.reader")
      .set((expression) => ({ wants_reminders: input.wants, version: expression("version", "+", 1) }))
      .where("mail_key", "=", input.key)
      .where("erased_at", "is", null)
      .returning(["id", "centre_id"])
      .executeTakeFirst()
    if (changed === undefined) return refused("circulation_refused_link_over")
    audit({
      centreId: changed.centre_id,
      subject: { kind: "circulation.reader", id: changed.id },
      details: { wants: input.wants },
    })
    return done({ wants: input.wants })
  },
})
