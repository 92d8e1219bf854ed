import type { CopyState } from "#modules/catalogue/index.ts"
import { m } from "#platform/messages/index.ts"

/** Where a copy is, in words. */
export function copyStateName(state: CopyState): string {
  return names[state]()
}

const names: Record<CopyState, () => string> = {
  available: m.circulation_state_available,
  on_loan: m.circulation_state_on_loan,
  reserved: m.circulation_state_reserved,
  in_processing: m.circulation_state_in_processing,
  in_repair: m.circulation_state_in_repair,
  missing: m.circulation_state_missing,
  reading_room: m.circulation_state_reading_room,
}
