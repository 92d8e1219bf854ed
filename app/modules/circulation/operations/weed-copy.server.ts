import { z } from "zod"
import { lockCopy, withdrawCopy } from "#modules/catalogue/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { weedingDestinations, weedingReasons } from "../domain/holdings-change.ts"
import { permissions } from "../permissions.ts"
import { findCopiesOfRecords, findCopy } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findOpenLoan } from "../queries/find-loan.server.ts"
import { openHolds } from "../queries/hold-queue.server.ts"
import { circulation } from "../tables.server.ts"
import { typedDay, workDay } from "./fields.ts"

/** Takes a copy out of the holdings for good, with the reason and where it goes. Refused while it is out, or while somebody waits for the last one. */
export const weedCopy = operation({
  name: "circulation.weed-copy",
  permission: permissions["circulation.manage-holdings"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    copyId: z.uuid(),
    date: typedDay,
    reason: z.enum(weedingReasons),
    destination: z.enum(weedingDestinations),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, copyId } = input
    const desk = await findDesk(tx, centreId, now)
    const state = await lockCopy(tx, centreId, copyId)
    const copy = await findCopy(tx, centreId, copyId)
    if (desk === undefined || state === undefined || copy === undefined)
      return refused("circulation_refused_unknown_copy")
    const day = workDay(desk, input.date)
    if (typeof day === "string") return refused(day)
    const loan = await findOpenLoan(tx, centreId, copyId)
    if (loan !== undefined) return refused("circulation_refused_weed_on_loan", { name: loan.reader.name ?? "" })
    const holds = await openHolds(tx, centreId, copy.recordId)
    const others = (await findCopiesOfRecords(tx, centreId, [copy.recordId])).filter(({ id }) => id !== copyId)
    const awaited = holds.find((hold) => hold.copyId === copyId) ?? (others.length === 0 ? holds[0] : undefined)
    if (awaited !== undefined) return refused("circulation_refused_held", { name: awaited.name ?? "" })
    const { id } = await circulation(tx)
      .insertInto("circulation.weeding")
      .values({
        centre_id: centreId,
        record_id: copy.recordId,
        title: copy.title,
        document_kind: copy.documentKind,
        shelf_mark: copy.shelfMark,
        barcode: copy.barcode,
        weeded_on: day.date,
        reason: input.reason,
        destination: input.destination,
        typed_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    await withdrawCopy(tx, centreId, copyId, now)
    audit({ subject: { kind: "circulation.weeding", id }, details: { copyId, recordId: copy.recordId } })
    return done({ weedingId: id, title: copy.title })
  },
})
