import { z } from "zod"
import { recordKinds } from "#modules/catalogue/index.ts"
import { m } from "#platform/messages/index.ts"
import { done, formId, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { acquisitionWays, priceInCents } from "../domain/holdings-change.ts"
import { permissions } from "../permissions.ts"
import { findCopiesMarked } from "../queries/find-copy.server.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { circulation } from "../tables.server.ts"
import { line, typedDay, workDay } from "./fields.ts"

/**
 * Writes down that a copy came into the holdings: by its barcode or shelf mark when it is catalogued, else by its title. A copy comes in once: typed
 * again, what is said of it is replaced. One form sent twice is one acquisition.
 */
export const noteAcquisition = operation({
  name: "circulation.note-acquisition",
  permission: permissions["circulation.manage-holdings"],
  centre: (input) => input.centreId,
  form: (input) => input.formId,
  input: z.object({
    centreId: z.uuid(),
    what: line(500).pipe(z.string().min(1)),
    date: typedDay,
    way: z.enum(acquisitionWays),
    supplier: line(200),
    price: z.string().max(40).default(""),
    documentKind: z.enum(recordKinds).default("book"),
    formId,
  }),
  async run({ tx, now, input, audit }) {
    const { centreId } = input
    const desk = await findDesk(tx, centreId, now)
    if (desk === undefined) return refused("circulation_refused_unknown_copy")
    const day = workDay(desk, input.date)
    if (typeof day === "string") return refused(day)
    const price = priceInCents(input.price)
    if (price === undefined) return invalid({ price: [m.circulation_error_price()] })
    const [copy, another] = await findCopiesMarked(tx, centreId, input.what)
    if (another !== undefined) return invalid({ what: [m.circulation_error_several_copies()] })
    const said = { acquired_on: day.date, way: input.way, supplier: input.supplier, price_cents: price, typed_at: now }
    const { id } = await circulation(tx)
      .insertInto("circulation.acquisition")
      .values({
        centre_id: centreId,
        record_id: copy?.recordId ?? null,
        copy_id: copy?.id ?? null,
        title: copy?.title ?? input.what,
        document_kind: copy?.documentKind ?? input.documentKind,
        ...said,
      })
      .onConflict((conflict) =>
        conflict.columns(["centre_id", "copy_id"]).where("copy_id", "is not", null).doUpdateSet(said),
      )
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "circulation.acquisition", id } })
    return done({ acquisitionId: id, title: copy?.title ?? input.what })
  },
})
