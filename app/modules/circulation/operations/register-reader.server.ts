import { randomInt } from "node:crypto"
import type { Insertable } from "kysely"
import { z } from "zod"
import { newSecret } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, formId, operation, refused } from "#platform/operation/index.server.ts"
import { cardNumber, cardNumberDraws } from "../domain/card-number.ts"
import { permissions } from "../permissions.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findInDirectory } from "../queries/reader-in-directory.server.ts"
import type { CirculationReader } from "../schema.ts"
import { circulation } from "../tables.server.ts"
import { readerColumns, readerInput } from "./reader-input.ts"

/** Registers a reader of a centre and gives them a card; holds asked with the same address become theirs. One form sent twice is one reader. */
export const registerReader = operation({
  name: "circulation.register-reader",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: readerInput.extend({ centreId: z.uuid(), formId }),
  async run({ tx, now, input, audit }) {
    const { centreId } = input
    const desk = await findDesk(tx, centreId, now)
    if (desk === undefined) return refused("circulation_refused_unknown_reader")
    const known = await findInDirectory(tx, centreId, input)
    const { id, card } = await insertReader(tx, {
      centre_id: centreId,
      ...readerColumns(input),
      person_id: known.personId,
      structure_id: known.structureId,
      mail_key: newSecret(),
      registered_on: desk.today,
      last_seen_on: desk.today,
    })
    if (input.email !== null) await adoptHolds(tx, centreId, id, input.email)
    audit({ subject: { kind: "circulation.reader", id } })
    return done({ readerId: id, card })
  },
})

// Cards of other centres are behind the wall: only the unique column knows that a number is taken. Then another is drawn.
async function insertReader(
  tx: Tx,
  columns: Omit<Insertable<CirculationReader>, "card_number">,
): Promise<{ id: string; card: string }> {
  for (;;) {
    const card = cardNumber(randomInt(cardNumberDraws))
    const row = await circulation(tx)
      .insertInto("circulation.reader")
      .values({ ...columns, card_number: card })
      .onConflict((conflict) => conflict.column("card_number").doNothing())
      .returning("id")
      .executeTakeFirst()
    if (row !== undefined) return { id: row.id, card }
  }
}

/** Holds that wait under this address and name no reader become this reader's. */
async function adoptHolds(tx: Tx, centreId: string, readerId: string, email: string): Promise<void> {
  await circulation(tx)
    .updateTable("circulation.hold")
    .set({ reader_centre_id: centreId, reader_id: readerId })
    .where("centre_id", "=", centreId)
    .where("email", "=", email)
    .where("reader_id", "is", null)
    .where("state", "in", ["waiting", "set_aside"])
    .execute()
}
