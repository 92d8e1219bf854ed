import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"

export interface OutboxLine {
  id: string
  createdAt: Date
  recipient: string
  subject: string
}

export interface OutboxMail extends OutboxLine {
  text: string
  html: string | null
}

/** The newest mails that did not leave, for an administrator of the installation; others see none. */
export async function listOutbox(tx: Tx, limit = 100): Promise<OutboxLine[]> {
  const { rows } = await sql<OutboxLine>`select id, created_at as "createdAt", recipient, subject
    from platform.outbox_mail order by created_at desc, id desc limit ${limit}`.execute(tables(tx))
  return rows
}

export async function findOutboxMail(tx: Tx, id: string): Promise<OutboxMail | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<OutboxMail>`select id, created_at as "createdAt", recipient, subject, text, html
    from platform.outbox_mail where id = ${id}`.execute(tables(tx))
  return rows[0]
}
