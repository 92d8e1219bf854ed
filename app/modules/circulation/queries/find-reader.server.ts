import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { readCardNumber } from "../domain/card-number.ts"
import type { ServedReader } from "../domain/served-reader.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { circulation } from "../tables.server.ts"

/** The reader that staff of `centreId` has at the desk: its own, or a partner centre's whom it has served; undefined when erased or unknown. */
export async function findServedReader(
  tx: Tx,
  centreId: string,
  home: string,
  readerId: string,
): Promise<ServedReader | undefined> {
  if (!isUuid(home) || !isUuid(readerId)) return undefined
  if (home === centreId) {
    const row = await own(tx, centreId).where("id", "=", readerId).executeTakeFirst()
    return row === undefined ? undefined : readerOfRow(row)
  }
  const guest = await circulation(tx)
    .selectFrom("circulation.guest")
    .select(["name", "card_number", "structure_kind"])
    .where("centre_id", "=", centreId)
    .where("reader_centre_id", "=", home)
    .where("reader_id", "=", readerId)
    .executeTakeFirst()
  if (guest === undefined) return undefined
  return {
    centreId: home,
    id: readerId,
    name: guest.name,
    cardNumber: guest.card_number,
    email: null,
    structure: "",
    structureKind: guest.structure_kind as StructureKind,
    suspendedUntil: null,
    locale: "fr",
    isGuest: true,
  }
}

/** The reader of a centre who holds this card, or undefined. */
export async function findReaderByCard(tx: Tx, centreId: string, card: string): Promise<ServedReader | undefined> {
  const row = await own(tx, centreId).where("card_number", "=", card).executeTakeFirst()
  return row === undefined ? undefined : readerOfRow(row)
}

/** The readers of a centre whose name, structure or address holds every typed word, accents and case aside; a card number finds its holder. */
export async function findReaders(tx: Tx, centreId: string, typed: string, limit = 12): Promise<ServedReader[]> {
  const card = readCardNumber(typed)
  const words = typed
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 8)
  let query = own(tx, centreId)
  if (card !== undefined) query = query.where("card_number", "=", card)
  else
    for (const word of words) {
      const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`
      query = query.where(
        sql<boolean>`public.unaccent(lower(name || ' ' || structure || ' ' || coalesce(email, ''))) like public.unaccent(lower(${like}))`,
      )
    }
  const rows = await query.orderBy(sql`public.unaccent(lower(name))`).orderBy("id").limit(limit).execute()
  return rows.map(readerOfRow)
}

function own(tx: Tx, centreId: string) {
  return circulation(tx)
    .selectFrom("circulation.reader")
    .select([
      "centre_id",
      "id",
      "name",
      "card_number",
      "email",
      "structure",
      "structure_kind",
      "suspended_until",
      "locale",
    ])
    .where("centre_id", "=", centreId)
    .where("erased_at", "is", null)
}

type Row = Awaited<ReturnType<ReturnType<typeof own>["execute"]>>[number]

function readerOfRow(row: Row): ServedReader {
  return {
    centreId: row.centre_id,
    id: row.id,
    name: row.name ?? "",
    cardNumber: row.card_number ?? "",
    email: row.email,
    structure: row.structure,
    structureKind: row.structure_kind as StructureKind,
    suspendedUntil: row.suspended_until,
    locale: row.locale as ServedReader["locale"],
    isGuest: false,
  }
}
