import { sql } from "kysely"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"
import type { Caller } from "#platform/session/caller.ts"

export interface AuditLine {
  centreId?: string | undefined
  subject?: { kind: string; id: string } | undefined
  /** Facts that explain the change: names of fields, counts, identifiers; never a person's data. */
  details?: Record<string, unknown>
  /** What else the same write touched: each has a line of its own, without details. */
  also?: readonly { kind: string; id: string }[] | undefined
}

/** Writes the line of the audit log, and those of what else was touched, in the transaction of what they tell of. */
export async function writeAudit(tx: Tx, caller: Caller, operation: string, line: AuditLine): Promise<void> {
  const { actor } = caller
  const also = line.also ?? []
  await sql`insert into platform.audit_entry
    (operation, actor_kind, account_id, task, centre_id, request_id, subject_kind, subject_id, details)
    select ${operation}, ${actor.kind}, ${actor.kind === "account" ? actor.accountId : null}::uuid,
      ${actor.kind === "system" ? actor.task : null}, ${line.centreId ?? null}::uuid, ${caller.requestId}, subject.*
    from (
      values (${line.subject?.kind ?? null}, ${line.subject?.id ?? null}, ${JSON.stringify(line.details ?? {})}::jsonb)
      union all
      select kind, id, '{}' from unnest(${also.map(({ kind }) => kind)}::text[], ${also.map(({ id }) => id)}::text[]) as touched (kind, id)
    ) as subject (kind, id, details)`.execute(tables(tx))
}
