import { sql } from "kysely"
import { z } from "zod"
import { read } from "#platform/db/index.server.ts"
import { installationZone, momentIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { readCardNumber } from "../domain/card-number.ts"
import { structureKinds } from "../domain/structure-kind.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"

/**
 * Staff of a centre serves a reader of a partner centre, whose exact card number or whole name they typed: the reader becomes a guest of whom the
 * minimum is known. Refused when no centre has opened such a reader to this one, when two bear the name, when the reader is suspended.
 */
export async function servePartnerReader(caller: Caller, input: { centreId: string; typed: string }) {
  const allowed = permissions["circulation.lend"].allows(caller.actor, input.centreId)
  // Behind the wall between centres: looked up by the installation, for staff who typed it exactly, and written in the audit log.
  const found = allowed ? await findOpened(input.centreId, input.typed) : []
  return await welcomeGuest(caller, { centreId: input.centreId, found })
}

const welcomeGuest = operation({
  name: "circulation.serve-partner-reader",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    found: z.array(
      z.object({
        centreId: z.uuid(),
        id: z.uuid(),
        name: z.string(),
        card: z.string(),
        structureKind: z.enum(structureKinds),
        suspendedUntil: z.string().nullable(),
      }),
    ),
  }),
  async run({ tx, now, input, audit }) {
    const [reader, another] = input.found
    if (reader === undefined) return refused("circulation_refused_nobody")
    if (another !== undefined) return refused("circulation_refused_two_of_that_name")
    const { date } = momentIn(now, installationZone)
    if (reader.suspendedUntil !== null && reader.suspendedUntil >= date)
      return refused("circulation_refused_suspended_at_home", { name: reader.name })
    const known = {
      name: reader.name,
      card_number: reader.card,
      structure_kind: reader.structureKind,
      last_served_on: date,
    }
    await circulation(tx)
      .insertInto("circulation.guest")
      .values({ centre_id: input.centreId, reader_centre_id: reader.centreId, reader_id: reader.id, ...known })
      .onConflict((conflict) => conflict.columns(["centre_id", "reader_centre_id", "reader_id"]).doUpdateSet(known))
      .execute()
    audit({ subject: { kind: "circulation.reader", id: reader.id }, details: { homeCentreId: reader.centreId } })
    return done({ readerCentreId: reader.centreId, readerId: reader.id })
  },
})

/** The readers whom other centres have opened to this one and who bear exactly this card or this whole name. */
async function findOpened(centreId: string, typed: string) {
  const card = readCardNumber(typed)
  const name = typed.trim().replaceAll(/\s+/g, " ")
  // One word is no whole name: nobody's readers are looked through by first names.
  if (card === undefined && !name.includes(" ")) return []
  return await read(systemCaller("circulation.serve-partner-reader"), async (tx) => {
    const rows = await circulation(tx)
      .selectFrom("circulation.reader as reader")
      .innerJoin("circulation.rules as rules", "rules.centre_id", "reader.centre_id")
      .select([
        "reader.centre_id as centreId",
        "reader.id",
        "reader.name",
        "reader.card_number as card",
        "reader.structure_kind as structureKind",
        "reader.suspended_until as suspendedUntil",
      ])
      .where("reader.erased_at", "is", null)
      .where("reader.centre_id", "<>", centreId)
      .where(sql<boolean>`${centreId}::uuid = any (rules.partner_centres)`)
      .where((where) =>
        card === undefined
          ? sql<boolean>`public.unaccent(lower(reader.name)) = public.unaccent(lower(${name}))`
          : where("reader.card_number", "=", card),
      )
      .limit(2)
      .execute()
    return rows
  })
}
