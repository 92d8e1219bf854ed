import type { Tx } from "#platform/db/tx.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/caller.ts"

/** One kind of thing that waits for somebody: shown first on the staff's home page, with its count, when there is any. */
export interface WaitingKind {
  permission: Permission
  /** Where one deals with it; without language. */
  path: string
  /** "3 imports à regarder", in the language of the running request. */
  label(count: number): string
  count(tx: Tx, caller: Caller): Promise<number>
}

const kinds: WaitingKind[] = []

/** Called by a module's server door, once. */
export function registerWaiting(kind: WaitingKind): void {
  kinds.push(kind)
}

/** What waits for this caller, in the order of registration; nothing that counts zero. */
export async function listWaiting(tx: Tx, caller: Caller): Promise<{ path: string; label: string; count: number }[]> {
  const waiting = []
  for (const kind of kinds.filter(({ permission }) => permission.allows(caller.actor))) {
    const count = await kind.count(tx, caller)
    if (count > 0) waiting.push({ path: kind.path, label: kind.label(count), count })
  }
  return waiting
}
