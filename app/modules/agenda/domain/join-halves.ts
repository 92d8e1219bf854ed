import type { StaffSlot } from "./staff-slot.ts"

/** The dates of one day, in their order, with the half-days of one activity told as one line: a morning and its afternoon are a day. */
export function joinHalves(slots: readonly StaffSlot[]): StaffSlot[] {
  const joined = new Map<string, StaffSlot>()
  for (const slot of slots) {
    const key = slot.starts === null ? `${slot.activityId} ${slot.date} ${slot.state}` : slot.id
    const before = joined.get(key)
    const halves = [...new Set([...(before?.halves ?? []), ...slot.halves])]
    joined.set(key, { ...(before ?? slot), halves })
  }
  return [...joined.values()]
}
