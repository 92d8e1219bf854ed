import { z } from "zod"
import { hashOf, newSecret } from "#modules/account/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findCopiesOfRecords } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findServedReader } from "../queries/find-reader.server.ts"
import { openHolds } from "../queries/hold-queue.server.ts"
import { circulation } from "../tables.server.ts"

/** Puts a reader who stands at the desk into the queue for a document that the centre has; answers the place in it, from 1. */
export const placeHold = operation({
  name: "circulation.place-hold",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), recordId: z.uuid(), readerCentreId: z.uuid(), readerId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const { centreId, recordId } = input
    const desk = await findDesk(tx, centreId, now)
    const reader = await findServedReader(tx, centreId, input.readerCentreId, input.readerId)
    if (desk === undefined || reader === undefined) return refused("circulation_refused_unknown_reader")
    const [copy] = await findCopiesOfRecords(tx, centreId, [recordId])
    if (copy === undefined) return refused("circulation_refused_unknown_copy")
    const inserted = await circulation(tx)
      .insertInto("circulation.hold")
      .values({
        centre_id: centreId,
        record_id: recordId,
        title: copy.title,
        reader_centre_id: reader.centreId,
        reader_id: reader.id,
        name: reader.name,
        email: reader.email,
        locale: reader.locale,
        state: "waiting",
        // Nobody has it: who stands at the desk needs no link.
        secret_hash: hashOf(newSecret()),
        asked_at: now,
        queued_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    if (inserted === undefined) return refused("circulation_refused_waits_already", { name: reader.name })
    const queue = await openHolds(tx, centreId, recordId)
    audit({ subject: { kind: "circulation.hold", id: inserted.id } })
    return done({ holdId: inserted.id, title: copy.title, place: queue.findIndex(({ id }) => id === inserted.id) + 1 })
  },
})
