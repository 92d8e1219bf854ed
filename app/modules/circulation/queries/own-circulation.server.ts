import type { Tx } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"

/** What circulation keeps of some readers, whole: for the file that each may take away. Row security says who may ask. */
export async function circulationData(tx: Tx, readerIds: readonly string[]) {
  if (readerIds.length === 0) return { readers: [], loans: [], holds: [], visits: [] }
  const db = circulation(tx)
  return {
    readers: await db
      .selectFrom("circulation.reader")
      .select([
        "centre_id as centreId",
        "card_number as cardNumber",
        "name",
        "email",
        "phone",
        "structure",
        "structure_kind as structureKind",
        "note",
        "locale",
        "wants_reminders as wantsReminders",
        "suspended_until as suspendedUntil",
        "registered_on as registeredOn",
        "last_seen_on as lastSeenOn",
      ])
      .where("id", "in", readerIds)
      .execute(),
    loans: await db
      .selectFrom("circulation.loan")
      .select([
        "centre_id as centreId",
        "title",
        "document_kind as documentKind",
        "lent_on as lentOn",
        "due_on as dueOn",
        "returned_on as returnedOn",
        "renewals",
      ])
      .where("reader_id", "in", readerIds)
      .orderBy("lent_on")
      .execute(),
    holds: await db
      .selectFrom("circulation.hold")
      .select(["centre_id as centreId", "title", "state", "asked_at as askedAt", "closed_at as closedAt"])
      .where("reader_id", "in", readerIds)
      .orderBy("asked_at")
      .execute(),
    visits: await db
      .selectFrom("circulation.visit")
      .select(["centre_id as centreId", "on_date as date", "half", "minutes"])
      .where("reader_id", "in", readerIds)
      .where("withdrawn_at", "is", null)
      .orderBy("on_date")
      .execute(),
  }
}

/** The same for the cards that an account has linked to itself, and the holds it asked for. */
export async function ownCirculation(tx: Tx, accountId: string) {
  const db = circulation(tx)
  const cards = await db
    .selectFrom("circulation.reader")
    .select("id")
    .where("account_id", "=", accountId)
    .where("erased_at", "is", null)
    .execute()
  const holds = await db
    .selectFrom("circulation.hold")
    .select(["centre_id as centreId", "title", "state", "asked_at as askedAt", "closed_at as closedAt"])
    .where("account_id", "=", accountId)
    .orderBy("asked_at")
    .execute()
  const { holds: ofCards, ...data } = await circulationData(
    tx,
    cards.map(({ id }) => id),
  )
  return { ...data, holds: holds.length > 0 ? holds : ofCards }
}
