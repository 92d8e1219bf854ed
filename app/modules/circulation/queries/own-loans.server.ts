import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { OwnHold, OwnLoan } from "../domain/own-loans.ts"
import { circulation } from "../tables.server.ts"

/** What an account has on loan through its cards, and what it waits for; read as its holder. */
export async function ownLoans(
  tx: Tx,
  accountId: string,
): Promise<{ cards: { card: string; centre: string }[]; loans: OwnLoan[]; holds: OwnHold[] }> {
  const db = circulation(tx)
  const names = await centreNames(tx)
  const centre = (id: string) => names.get(id)?.shortName ?? ""
  const cards = await db
    .selectFrom("circulation.reader")
    .select(["id", "centre_id", "card_number"])
    .where("account_id", "=", accountId)
    .where("erased_at", "is", null)
    .execute()
  const ids = cards.map(({ id }) => id)
  const loans =
    ids.length === 0
      ? []
      : await db
          .selectFrom("circulation.loan")
          .select(["centre_id", "id", "title", "due_on"])
          .where("reader_id", "in", ids)
          .where("returned_on", "is", null)
          .orderBy("due_on")
          .execute()
  const holds = await db
    .selectFrom("circulation.hold")
    .select(["id", "centre_id", "title", "state", "set_aside_until"])
    .where("account_id", "=", accountId)
    .where("closed_at", "is", null)
    .orderBy("queued_at")
    .execute()
  return {
    cards: cards.map((row) => ({ card: row.card_number ?? "", centre: centre(row.centre_id) })),
    loans: loans.map((row) => ({
      centreId: row.centre_id,
      id: row.id,
      title: row.title ?? "",
      centre: centre(row.centre_id),
      dueOn: row.due_on,
    })),
    holds: holds.map((row) => ({
      id: row.id,
      title: row.title,
      centre: centre(row.centre_id),
      state: row.state,
      setAsideUntil: row.set_aside_until,
    })),
  }
}
