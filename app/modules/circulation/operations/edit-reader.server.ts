import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"
import { readerColumns, readerInput } from "./reader-input.ts"

/** Changes what is kept of a reader, when `version` is the one that was read. */
export const editReader = operation({
  name: "circulation.edit-reader",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: readerInput.extend({ centreId: z.uuid(), readerId: z.uuid(), version: z.coerce.number().int() }),
  async run({ tx, input, audit }) {
    const { centreId, readerId } = input
    const before = await circulation(tx)
      .selectFrom("circulation.reader")
      .select("version")
      .where("centre_id", "=", centreId)
      .where("id", "=", readerId)
      .where("erased_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return refused("circulation_refused_unknown_reader")
    if (before.version !== input.version) return refused("circulation_refused_changed_meanwhile")
    await circulation(tx)
      .updateTable("circulation.reader")
      .set({ ...readerColumns(input), version: before.version + 1 })
      .where("centre_id", "=", centreId)
      .where("id", "=", readerId)
      .execute()
    audit({ subject: { kind: "circulation.reader", id: readerId } })
    return done({ readerId })
  },
})
