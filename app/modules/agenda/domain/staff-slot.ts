import type { Slot } from "./slot.ts"

/** One date of a centre's agenda, announced or not, with what waits. */
export interface StaffSlot extends Slot {
  activityId: string
  kind: string
  title: string
  status: "planned" | "held" | "cancelled"
  place: string
  mode: "on_site" | "remote" | "mixed"
  lead: boolean
  announced: boolean
  capacity: number | null
  taken: number
  waiting: number
  unconfirmed: number
  untied: number
}
