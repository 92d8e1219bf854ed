import type { SelectQueryBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { CertificateContent, IssuedCertificate } from "../domain/certificate.ts"
import type { DB } from "../schema.ts"
import { attendance } from "../tables.server.ts"

export interface FoundCertificate extends IssuedCertificate {
  centreId: string
  activityId: string
}

/** The certificates of an activity, the newest of each person first. */
export async function certificatesOf(
  tx: Tx,
  { centreId, activityId }: { centreId: string; activityId: string },
): Promise<FoundCertificate[]> {
  const rows = await select(tx)
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .orderBy("name")
    .orderBy("issued_at", "desc")
    .execute()
  return rows.map(found)
}

/** The certificate with this number, however it is typed; to be asked as the installation, or by who may see it. */
export async function findCertificate(tx: Tx, typed: string): Promise<FoundCertificate | undefined> {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z2-9]/g, "")
  if (letters.length !== 12) return undefined
  const row = await select(tx)
    .where("number", "=", letters.replaceAll(/(.{4})(?=.)/g, "$1-"))
    .executeTakeFirst()
  return row && found(row)
}

/** The certificates of an account's holder, at every centre; to be asked as the holder. */
export async function ownCertificates(tx: Tx, accountId: string): Promise<FoundCertificate[]> {
  const rows = await select(tx)
    .where("person_id", "in", sql<string>`(select id from directory.published_person where account_id = ${accountId})`)
    .orderBy("issued_at", "desc")
    .execute()
  return rows.map(found)
}

export interface CertificateRun {
  id: string
  askedAt: Date
  finishedAt: Date | null
}

/** The last time that certificates of an activity were asked for. */
export async function lastRun(
  tx: Tx,
  { centreId, activityId }: { centreId: string; activityId: string },
): Promise<CertificateRun | undefined> {
  return await attendance(tx)
    .selectFrom("attendance.certificate_run")
    .select(["id", "asked_at as askedAt", "finished_at as finishedAt"])
    .where("centre_id", "=", centreId)
    .where("activity_id", "=", activityId)
    .orderBy("asked_at", "desc")
    .executeTakeFirst()
}

function select(tx: Tx) {
  return attendance(tx)
    .selectFrom("attendance.certificate")
    .select([
      "centre_id",
      "id",
      "number",
      "activity_id",
      "participation_id",
      "name",
      "structure_name",
      "minutes",
      "content",
    ])
    .select(["issued_at", "sent_at", "replaced_at", "revoked_at", "reason"])
}

type Row =
  ReturnType<typeof select> extends SelectQueryBuilder<DB, "attendance.certificate", infer Found> ? Found : never

function found(row: Row): FoundCertificate {
  return {
    centreId: row.centre_id,
    id: row.id,
    number: row.number,
    activityId: row.activity_id,
    participationId: row.participation_id,
    name: row.name,
    structureName: row.structure_name,
    minutes: row.minutes,
    content: row.content as CertificateContent,
    issuedAt: row.issued_at,
    sentAt: row.sent_at,
    replacedAt: row.replaced_at,
    revokedAt: row.revoked_at,
    reason: row.reason,
  }
}
