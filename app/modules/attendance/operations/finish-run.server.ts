import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"

/** Says of certificates that were asked for together that all are made. */
export const finishRun = operation({
  name: "attendance.finish-run",
  permission: permissions["attendance.certify"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), runId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    await attendance(tx)
      .updateTable("attendance.certificate_run")
      .set({ finished_at: now })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.runId)
      .where("finished_at", "is", null)
      .execute()
    audit({ subject: { kind: "attendance.certificate-run", id: input.runId } })
    return done({ runId: input.runId })
  },
})
