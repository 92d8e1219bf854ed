import { z } from "zod"
import { nameVisitor } from "#modules/activity/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findInDirectory } from "../queries/reader-in-directory.server.ts"
import { circulation } from "../tables.server.ts"
import { readerColumns, readerInput } from "./reader-input.ts"

/** Changes what is kept of a reader, when `version` is the one that was read. */
export const editReader = operation({
  name: "circulation.edit-reader",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: readerInput.extend({ centreId: z.uuid(), readerId: z.uuid(), version: z.coerce.number().int() }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, readerId } = input
    const before = await circulation(tx)
      .selectFrom("circulation.reader")
      .select(["version", "person_id"])
      .where("centre_id", "=", centreId)
      .where("id", "=", readerId)
      .where("erased_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return refused("circulation_refused_unknown_reader")
    if (before.version !== input.version) return refused("circulation_refused_changed_meanwhile")
    const known = await findInDirectory(tx, centreId, input)
    await circulation(tx)
      .updateTable("circulation.reader")
      .set({
        ...readerColumns(input),
        // Once found, a person stays the reader's, whatever address is written later.
        person_id: before.person_id ?? known.personId,
        structure_id: known.structureId,
        version: before.version + 1,
      })
      .where("centre_id", "=", centreId)
      .where("id", "=", readerId)
      .execute()
    if (before.person_id === null && known.personId !== null) {
      const reason = m.circulation_reason_reader_known()
      const named = await nameVisitor.within(work, { centreId, visitorId: readerId, personId: known.personId, reason })
      if (named.kind !== "done") return named
    }
    audit({ subject: { kind: "circulation.reader", id: readerId } })
    return done({ readerId })
  },
})
