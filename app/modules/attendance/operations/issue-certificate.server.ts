import { randomBytes } from "node:crypto"
import { z } from "zod"
import { findPerson } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { certificateKind, isSame } from "../domain/certificate.ts"
import { permissions } from "../permissions.ts"
import { attendedBy } from "../queries/attended.server.ts"
import { certificatesOf } from "../queries/certificates.server.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import { attendance } from "../tables.server.ts"
import { certificateDetails } from "./certificate-details.ts"
import { requiredLine } from "./fields.ts"
import { lockParticipation } from "./locks.server.ts"
import { mailCertificate } from "./mail-certificate.server.ts"

/**
 * The certificate of one person for one activity: made once; made anew, with another number, when what was attended changed since, and the older one
 * then says that it was replaced. `send`: to the person's address, once.
 */
export const issueCertificate = operation({
  name: "attendance.issue-certificate",
  permission: permissions["attendance.certify"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    participationId: z.uuid(),
    signatory: requiredLine(200),
    send: z.boolean().default(false),
    accountId: z.uuid().nullable().default(null),
  }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, activityId, participationId } = input
    await lockParticipation(tx, participationId)
    const activity = await findActivity(tx, activityId)
    const attended = (await attendedBy(tx, input)).find((one) => one.participationId === participationId)
    if (activity?.centreId !== centreId || attended === undefined) return refused("attendance_refused_nobody_attended")
    const standing = (await certificatesOf(tx, input)).find(
      (one) => one.participationId === participationId && one.replacedAt === null && one.revokedAt === null,
    )
    let number = standing?.number ?? ""
    let isNew = false
    if (standing === undefined || !isSame(standing, attended)) {
      if (standing !== undefined) await replace(tx, centreId, standing.id, now)
      number = newNumber()
      isNew = true
      const details = await certificateDetails(tx, centreId, activityId)
      const content = {
        kind: certificateKind(activity.kind),
        title: activity.title,
        place: activity.place,
        days: attended.days,
        plannedMinutes: activity.minutes,
        ...details,
        signatory: input.signatory,
        locale: caller.locale,
      }
      await attendance(tx)
        .insertInto("attendance.certificate")
        .values({
          centre_id: centreId,
          number,
          activity_id: activityId,
          participation_id: participationId,
          person_id: attended.personId,
          name: attended.name,
          structure_name: attended.structureName,
          minutes: attended.minutes,
          content: JSON.stringify(content),
          issued_at: now,
          account_id: input.accountId,
        })
        .execute()
    }
    const sent =
      input.send &&
      (isNew || standing?.sentAt === null) &&
      (await send(tx, { ...attended, centreId, number }, activity.title, now))
    audit({ subject: { kind: "attendance.certificate", id: number }, details: { activityId, isNew, sent } })
    return done({ number, isNew, sent })
  },
})

async function replace(tx: Tx, centreId: string, id: string, now: Date): Promise<void> {
  await attendance(tx)
    .updateTable("attendance.certificate")
    .set({ replaced_at: now })
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .execute()
}

/** False when the person has no address: the link is then handed over. */
async function send(
  tx: Tx,
  { centreId, personId, number }: { centreId: string; personId: string; number: string },
  title: string,
  now: Date,
): Promise<boolean> {
  const person = await findPerson(tx, centreId, personId)
  const email = person?.email ?? null
  return email !== null && (await mailCertificate(tx, { centreId, number, email, title }, now))
}

/** Letters and digits that none takes for another; a power of two, so that chance favours none. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

function newNumber(): string {
  const letters = [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length]).join("")
  return letters.replaceAll(/(.{4})(?=.)/g, "$1-")
}
