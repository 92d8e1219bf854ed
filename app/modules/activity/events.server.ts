import { defineEvent } from "#platform/events/events.server.ts"

/** A line of the ledger is not as it was: what is announced of it, its enrolments and its sheets follow, in the same transaction. The line is locked. */
export const activityChanged = defineEvent<{
  centreId: string
  activityId: string
  change: "edited" | "held" | "cancelled" | "reopened" | "participations" | "visibility"
  /** People of the directory who are expected, or were there, from this change on. */
  expected?: readonly string[]
}>("activity.activity-changed")

/** A year of a centre was frozen, in its transaction: what stands beside the ledger's figures is kept as it is by whoever prints it. */
export const yearFrozen = defineEvent<{ centreId: string; year: number }>("activity.year-frozen")
