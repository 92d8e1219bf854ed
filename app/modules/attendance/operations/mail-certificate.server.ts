import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { certificateMail } from "../emails/certificate.ts"
import { attendance } from "../tables.server.ts"

interface Given {
  centreId: string
  number: string
  email: string
  title: string
}

/** Sends somebody the link to their certificate and notes when; false, and nothing leaves, when it was sent already. */
export async function mailCertificate(tx: Tx, { centreId, number, email, title }: Given, now: Date): Promise<boolean> {
  // Two who send at once: the second waits here, and finds it sent.
  const noted = await attendance(tx)
    .updateTable("attendance.certificate")
    .set({ sent_at: now })
    .where("centre_id", "=", centreId)
    .where("number", "=", number)
    .where("sent_at", "is", null)
    .where("replaced_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst()
  if (noted.numUpdatedRows === 0n) return false
  const centre = await findCentre(tx, centreId)
  await sendMail(tx, { to: email, centreId, ...(await certificateMail({ title, centre: centre?.name ?? "", number })) })
  return true
}
