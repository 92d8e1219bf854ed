import { sql } from "kysely"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"
import type { Caller } from "#platform/session/caller.ts"

export interface AuditLine {
  centreId?: string | undefined
  subject?: { kind: string; id: string } | undefined
  /** Facts that explain the change: names of fields, counts, identifiers; never a person's data. */
  details?: Record<string, unknown>
}

/** Writes one line of the audit log, in the transaction of what it tells of. */
export async function writeAudit(tx: Tx, caller: Caller, operation: string, line: AuditLine): Promise<void> {
  const { actor } = caller
  await sql`insert into platform.audit_entry
    (operation, actor_kind, account_id, task, centre_id, subject_kind, subject_id, request_id, details)
    values (${operation}, ${actor.kind}, ${actor.kind === "account" ? actor.accountId : null},
      ${actor.kind === "system" ? actor.task : null}, ${line.centreId ?? null}, ${line.subject?.kind ?? null},
      ${line.subject?.id ?? null}, ${caller.requestId}, ${JSON.stringify(line.details ?? {})}::jsonb)`.execute(
    tables(tx),
  )
}
