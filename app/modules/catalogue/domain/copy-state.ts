/** Where a copy is: for loan, lent, set aside for somebody, not ready yet, at the binder's, not found, or to be read in the room only. */
export const copyStates = [
  "available",
  "on_loan",
  "reserved",
  "in_processing",
  "in_repair",
  "missing",
  "reading_room",
] as const

export type CopyState = (typeof copyStates)[number]
