import { randomBytes } from "node:crypto"
import { buildDescription } from "#modules/catalogue/testing/build-description.ts"
import { createCentre } from "#modules/centre/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { callerWithRole } from "#platform/testing/callers.ts"
import type { TestDatabase } from "#platform/testing/database.ts"
import { registerReader } from "../operations/register-reader.server.ts"

export interface BuiltDesk {
  centreId: string
  slug: string
  staff: Caller
  administrator: Caller
}

const openDay = { morning: { from: "09:00", to: "12:00" }, afternoon: { from: "14:00", to: "17:00" } }

/** A centre open from Tuesday to Friday, with somebody at its desk. */
export async function buildDesk(name = "Essai"): Promise<BuiltDesk> {
  const made = await createCentre(systemCaller("test"), {
    name: `Centre ${name} ${randomBytes(3).toString("hex")}`,
    shortName: name,
    presentation: "",
    coverage: [],
    openingHours: {
      week: { tuesday: openDay, wednesday: openDay, thursday: openDay, friday: openDay },
      exceptions: [],
    },
    streetAddress: "",
    phone: "",
    email: "",
    website: "",
    accent: "ink",
  })
  if (made.kind !== "done") throw new Error(`No centre for the test: ${JSON.stringify(made)}`)
  const { id: centreId, slug } = made.value
  return {
    centreId,
    slug,
    staff: callerWithRole("staff", centreId),
    administrator: callerWithRole("administrator", centreId),
  }
}

interface WantedCopy {
  title?: string
  kind?: string
  barcode?: string
  shelfMark?: string
  /** A further copy of that record. */
  recordId?: string
}

/** A copy in a centre, of a record of its own unless one is given. */
export async function buildCopy(
  { asOwner }: TestDatabase,
  centreId: string,
  { title = "Jardins partagés", kind = "book", barcode, shelfMark, recordId }: WantedCopy = {},
): Promise<{ copyId: string; recordId: string; permanentId: string }> {
  const description = JSON.stringify(buildDescription({ title, sortTitle: title }))
  const permanentId = [...randomBytes(9)].map((byte) => "0123456789bcdfghjkmnpqrstvwxz"[byte % 29]).join("")
  const record =
    recordId ??
    (
      await asOwner<{ id: string }>(
        "insert into catalogue.record (permanent_id, kind, title, sort_title, description) values ($1, $2, $3, $3, $4) returning id",
        [permanentId, kind, title, description],
      )
    )[0]?.id
  await asOwner("insert into catalogue.holding (centre_id, record_id) values ($1, $2) on conflict do nothing", [
    centreId,
    record,
  ])
  const [copy] = await asOwner<{ id: string }>(
    "insert into catalogue.copy (centre_id, record_id, source_key, barcode, shelf_mark) values ($1, $2, $3, $4, $5) returning id",
    [centreId, record, randomBytes(6).toString("hex"), barcode ?? null, shelfMark ?? null],
  )
  return { copyId: copy?.id ?? "", recordId: record ?? "", permanentId }
}

/** A reader of a centre, registered by its staff. */
export async function buildReader(
  { centreId, staff }: BuiltDesk,
  given: { name?: string; email?: string; phone?: string; suspendedUntil?: string } = {},
): Promise<{ id: string; card: string; centreId: string }> {
  const made = await registerReader(staff, {
    centreId,
    name: "Nour Castaing",
    structureKind: "association",
    wantsReminders: true,
    ...given,
  })
  if (made.kind !== "done") throw new Error(`No reader for the test: ${JSON.stringify(made)}`)
  return { id: made.value.readerId, card: made.value.card, centreId }
}
