import type { Tx } from "#platform/db/index.server.ts"
import { toFetch } from "../domain/hold-queue.ts"
import { circulation } from "../tables.server.ts"
import type { HoldsOfCentre } from "../ui/holds-of-centre.ts"
import { findCopiesOfRecords } from "./find-copy.server.ts"
import type { Desk } from "./find-desk.server.ts"
import { openHolds } from "./hold-queue.server.ts"
import { readerContacts } from "./reader-contacts.server.ts"

/** All the holds of a centre that are open, as staff deals with them. */
export async function holdsOfCentre(tx: Tx, desk: Desk): Promise<HoldsOfCentre> {
  const holds = await openHolds(tx, desk.centreId)
  const copies = await findCopiesOfRecords(tx, desk.centreId, [...new Set(holds.map(({ recordId }) => recordId))])
  const waiting = holds.filter(({ state }) => state === "waiting")
  const fetched = toFetch(
    waiting,
    copies.filter(({ state }) => state === "available"),
  )
  const first = new Set(fetched.map(({ hold }) => hold.id))
  const due = await nextDue(tx, desk.centreId)
  const setAside = holds.filter(({ state }) => state === "set_aside")
  const contacts = await readerContacts(
    tx,
    setAside.flatMap(({ readerId }) => readerId ?? []),
  )
  return {
    toFetch: fetched,
    setAside: setAside.map((hold) => ({
      hold,
      copy: copies.find(({ id }) => id === hold.copyId),
      isOver: (hold.setAsideUntil ?? "") < desk.today,
      contact: contacts.get(hold.readerId ?? "") ?? "",
    })),
    waiting: waiting
      .filter(({ id }) => !first.has(id))
      .map((hold) => ({
        hold,
        place: waiting.filter(({ recordId }) => recordId === hold.recordId).indexOf(hold) + 1,
        dueOn: due.get(hold.recordId) ?? null,
      })),
  }
}

async function nextDue(tx: Tx, centreId: string): Promise<Map<string, string>> {
  const rows = await circulation(tx)
    .selectFrom("circulation.loan")
    .select((select) => ["record_id", select.fn.min("due_on").as("due")])
    .where("centre_id", "=", centreId)
    .where("returned_on", "is", null)
    .groupBy("record_id")
    .execute()
  return new Map(rows.flatMap(({ record_id, due }) => (record_id === null ? [] : [[record_id, due] as const])))
}
