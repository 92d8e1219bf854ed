import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { circulation } from "../tables.server.ts"

/** Whether the reader whom this key of a mail belongs to wants reminders; undefined for a key that is nobody's. */
export async function remindersOfLink(key: string): Promise<boolean | undefined> {
  return await read(systemCaller("circulation.reminder-link"), async (tx) => {
    const row = await circulation(tx)
      .selectFrom("circulation.reader")
      .select("wants_reminders")
      .where("mail_key", "=", key)
      .where("erased_at", "is", null)
      .executeTakeFirst()
    return row?.wants_reminders
  })
}

/** The readers who may have to be told of something: with an address, a wish for it, and a loan that is due within a month or late. */
export async function readersToRemind(
  tx: Tx,
  now: Date,
): Promise<{ centreId: string; id: string; locale: "fr" | "en" }[]> {
  const { rows } = await sql<{ centreId: string; id: string; locale: "fr" | "en" }>`
    select distinct reader.centre_id as "centreId", reader.id, reader.locale
    from circulation.reader join circulation.loan on reader_centre_id = reader.centre_id and reader_id = reader.id
    where returned_on is null and reminder_stage < 3 and due_on <= ${now}::date + 31
      and email is not null and wants_reminders and erased_at is null
    order by reader.id`.execute(circulation(tx))
  return rows
}
