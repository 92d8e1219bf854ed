import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { openLoansOf } from "../queries/find-loan.server.ts"
import { circulation } from "../tables.server.ts"
import { eraseReaders } from "./erase-readers.server.ts"

/** Erases a reader of the centre for good. Whoever has documents gives them back first; what they wait for is to be given up before. */
export const eraseReader = operation({
  name: "circulation.erase-reader",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), readerId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const { centreId, readerId } = input
    const reader = await circulation(tx)
      .selectFrom("circulation.reader")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("id", "=", readerId)
      .where("erased_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (reader === undefined) return refused("circulation_refused_unknown_reader")
    const open = await openLoansOf(tx, readerId)
    if (open.length > 0) return refused("circulation_refused_has_loans", { count: open.length })
    const waiting = await circulation(tx)
      .selectFrom("circulation.hold")
      .select("id")
      .where("reader_id", "=", readerId)
      .where("closed_at", "is", null)
      .executeTakeFirst()
    if (waiting !== undefined) return refused("circulation_refused_has_holds")
    await eraseReaders(tx, centreId, [readerId], now)
    audit({ subject: { kind: "circulation.reader", id: readerId } })
    return done({ readerId })
  },
})
