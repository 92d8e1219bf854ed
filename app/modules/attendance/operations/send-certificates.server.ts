import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { certificatesToSend } from "../queries/certificates-to-send.server.ts"
import { mailCertificate } from "./mail-certificate.server.ts"

/**
 * Sends by mail certificates that were made without being sent: one, by its number, or all of an activity. Each goes once; those that no longer say
 * what the ledger says, and those of people without an address, stay.
 */
export const sendCertificates = operation({
  name: "attendance.send-certificates",
  permission: permissions["attendance.certify"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), activityId: z.uuid(), number: z.string().max(20).optional() }),
  async run({ tx, now, input, audit }) {
    const { centreId, activityId, number: asked } = input
    const waiting = (await certificatesToSend(tx, input)).filter(
      ({ number }) => asked === undefined || number === asked,
    )
    const sent: string[] = []
    // In one order, so that two who send at once never wait for each other.
    for (const { email, ...one } of waiting.toSorted((a, b) => a.number.localeCompare(b.number)))
      if (email !== null && (await mailCertificate(tx, { centreId, email, ...one }, now))) sent.push(one.number)
    if (sent.length === 0) return refused("attendance_refused_nothing_to_send")
    audit({ subject: { kind: "activity.activity", id: activityId }, details: { sent } })
    return done({ sent: sent.length })
  },
})
