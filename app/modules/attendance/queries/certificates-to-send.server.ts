import { findPerson } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { certificateState } from "../domain/certificate.ts"
import { attendedBy } from "./attended.server.ts"
import { certificatesOf } from "./certificates.server.ts"

export interface CertificateToSend {
  number: string
  title: string
  /** Null when the directory knows none: the link is then handed over. */
  email: string | null
}

/** The certificates of an activity that say what the ledger says and were sent to nobody, each with the address of its person. */
export async function certificatesToSend(
  tx: Tx,
  own: { centreId: string; activityId: string },
): Promise<CertificateToSend[]> {
  const attended = new Map((await attendedBy(tx, own)).map((one) => [one.participationId, one]))
  const waiting = []
  for (const issued of await certificatesOf(tx, own)) {
    const holder = attended.get(issued.participationId)
    if (holder === undefined || issued.sentAt !== null || certificateState(issued, holder) !== "valid") continue
    const person = await findPerson(tx, own.centreId, holder.personId)
    waiting.push({ number: issued.number, title: issued.content.title, email: person?.email ?? null })
  }
  return waiting
}
