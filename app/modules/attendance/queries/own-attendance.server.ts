import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** What is kept of an account's holder: each signature with its drawing, each certificate. To be asked as the holder. */
export async function ownAttendance(tx: Tx, accountId: string) {
  const own = sql<string>`(select id from directory.published_person where account_id = ${accountId})`
  const db = attendance(tx)
  return {
    signatures: await db
      .selectFrom("attendance.signature")
      .select(["centre_id as centreId", "signed_for as signedFor", "half", "way", "drawing", "source", "state"])
      .select(["signed_at as signedAt", "received_at as receivedAt"])
      .where("person_id", "in", own)
      .orderBy("received_at")
      .execute(),
    certificates: await db
      .selectFrom("attendance.certificate")
      .select(["centre_id as centreId", "number", "name", "structure_name as structure", "minutes", "content"])
      .select([
        "issued_at as issuedAt",
        "sent_at as sentAt",
        "replaced_at as replacedAt",
        "revoked_at as revokedAt",
        "reason",
      ])
      .where("person_id", "in", own)
      .orderBy("issued_at")
      .execute(),
  }
}
