import type { Tx } from "#platform/db/index.server.ts"

interface Own {
  centreId: string
  activityId: string
}

type Ask = (tx: Tx, own: Own) => Promise<readonly string[]>

const asks: Ask[] = []

/** For a module above that answers for who was there, by a validated sheet: says which slots of an activity are so. Called by its server door, once. */
export function registerSealedSlots(ask: Ask): void {
  asks.push(ask)
}

/** The slots of an activity whose presences are corrected elsewhere, and not by the ledger's own forms. */
export async function sealedSlots(tx: Tx, own: Own): Promise<ReadonlySet<string>> {
  const sealed = new Set<string>()
  for (const ask of asks) for (const slotId of await ask(tx, own)) sealed.add(slotId)
  return sealed
}
