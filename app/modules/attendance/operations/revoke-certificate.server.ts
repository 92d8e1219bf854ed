import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { attendance } from "../tables.server.ts"
import { requiredLine } from "./fields.ts"

/** Withdraws a certificate, with a reason: who verifies its number is told. It is not deleted. */
export const revokeCertificate = operation({
  name: "attendance.revoke-certificate",
  permission: permissions["attendance.certify"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), number: z.string().max(20), reason: requiredLine(1000) }),
  async run({ tx, now, input, audit }) {
    const changed = await attendance(tx)
      .updateTable("attendance.certificate")
      .set({ revoked_at: now, reason: input.reason })
      .where("centre_id", "=", input.centreId)
      .where("number", "=", input.number)
      .where("revoked_at", "is", null)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return refused("attendance_refused_unknown_certificate")
    audit({ subject: { kind: "attendance.certificate", id: input.number }, details: { reason: input.reason } })
    return done({ number: input.number })
  },
})
