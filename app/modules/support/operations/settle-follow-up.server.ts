import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { support } from "../tables.server.ts"

/** What was to follow an interview is done: nothing waits any more. */
export const settleFollowUp = operation({
  name: "support.settle-follow-up",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), interviewId: z.uuid() }),
  async run({ tx, input, audit }) {
    const changed = await support(tx)
      .updateTable("support.interview")
      .set((row) => ({ follow_up_on: null, version: row("version", "+", 1) }))
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.interviewId)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return refused("support_refused_unknown_interview")
    audit({ subject: { kind: "support.interview", id: input.interviewId } })
    return done({ id: input.interviewId })
  },
})
