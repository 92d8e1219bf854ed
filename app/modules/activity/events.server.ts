import { defineEvent } from "#platform/events/events.server.ts"

/** A line of the ledger is not as it was: what is announced of it, its enrolments and its sheets follow, in the same transaction. The line is locked. */
export const activityChanged = defineEvent<{
  centreId: string
  activityId: string
  change: "edited" | "held" | "cancelled" | "reopened" | "participations" | "visibility"
  /** People of the directory who are expected, or were there, from this change on. */
  expected?: readonly string[]
}>("activity.activity-changed")
