import { hashOf } from "#modules/account/index.server.ts"
import { centreName } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { cleanText } from "#platform/http/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { Appointment } from "../domain/appointment.ts"
import { slotKey } from "../domain/slots.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { circulation } from "../tables.server.ts"

/** The slots that are somebody's from a day on, by their key: read as the installation, since numbers alone leave the wall. */
export async function takenSlots(tx: Tx, centreId: string, from: string): Promise<Set<string>> {
  const rows = await circulation(tx)
    .selectFrom("circulation.appointment")
    .select(["on_date as date", "from_time as from"])
    .where("centre_id", "=", centreId)
    .where("on_date", ">=", from)
    .where("state", "in", ["unconfirmed", "confirmed", "came"])
    .execute()
  return new Set(rows.map(slotKey))
}

/** The appointments of a centre from a day on that are to come or have come, in order. */
export async function appointmentsFrom(tx: Tx, centreId: string, from: string): Promise<Appointment[]> {
  const rows = await circulation(tx)
    .selectFrom("circulation.appointment")
    .select([
      "id",
      "on_date as date",
      "from_time as from",
      "to_time as to",
      "name",
      "email",
      "structure_kind",
      "people",
      "subject",
      "state",
    ])
    .where("centre_id", "=", centreId)
    .where("on_date", ">=", from)
    .where("state", "in", ["unconfirmed", "confirmed", "came"])
    .orderBy("on_date")
    .orderBy("from_time")
    .limit(100)
    .execute()
  return rows.map(({ structure_kind, ...row }) => ({ ...row, structureKind: structure_kind as StructureKind }))
}

/** The appointment that the link of a mail opens, read as the installation: its holder may be nobody here. */
export async function appointmentOfLink(secret: string) {
  return await read(systemCaller("circulation.appointment-of-link"), async (tx) => {
    const row = await circulation(tx)
      .selectFrom("circulation.appointment")
      .select(["centre_id", "on_date as date", "from_time as from", "to_time as to", "state"])
      .where("secret_hash", "=", hashOf(cleanText(secret)))
      .executeTakeFirst()
    if (row === undefined) return undefined
    const { centre_id, ...appointment } = row
    return { ...appointment, centre: (await centreName(tx, centre_id)) ?? "" }
  })
}
