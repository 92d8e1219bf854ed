import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { ReaderAtDesk } from "../domain/reader-at-desk.ts"
import type { Desk } from "./find-desk.server.ts"
import { openLoansOf } from "./find-loan.server.ts"
import { findServedReader } from "./find-reader.server.ts"
import { isHeldBy, openHolds } from "./hold-queue.server.ts"

/** The reader whom the desk serves, with what they have and what they wait for; undefined when they are not (any more) known here. */
export async function readerAtDesk(
  tx: Tx,
  desk: Desk,
  wanted: { centreId: string; id: string },
): Promise<ReaderAtDesk | undefined> {
  const reader = await findServedReader(tx, desk.centreId, wanted.centreId, wanted.id)
  if (reader === undefined) return undefined
  const names = await centreNames(tx)
  const loans = await openLoansOf(tx, reader.id)
  return {
    reader,
    home: reader.isGuest ? (names.get(reader.centreId)?.shortName ?? "") : null,
    loans: loans.map((loan) => ({
      ...loan,
      isLate: loan.dueOn < desk.today,
      centre: loan.centreId === desk.centreId ? null : (names.get(loan.centreId)?.shortName ?? ""),
    })),
    holds: (await openHolds(tx, desk.centreId)).filter((hold) => isHeldBy(hold, reader)),
  }
}
