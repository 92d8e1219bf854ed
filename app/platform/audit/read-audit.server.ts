import { sql } from "kysely"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"

export interface ReadAuditLine {
  at: Date
  operation: string
  accountId: string | null
  details: Record<string, unknown>
}

/** The last lines of the audit log about one thing, the newest first; row security says which the caller sees. */
export async function auditLinesOf(
  tx: Tx,
  subject: { kind: string; id: string },
  limit = 20,
): Promise<ReadAuditLine[]> {
  const { rows } =
    await sql<ReadAuditLine>`select at, operation, account_id as "accountId", details from platform.audit_entry
    where subject_kind = ${subject.kind} and subject_id = ${subject.id} order by at desc, id desc limit ${limit}`.execute(
      tables(tx),
    )
  return rows
}
