export const supportFieldNames = [
  "title",
  "purpose",
  "themes",
  "fromOn",
  "untilOn",
  "state",
  "published",
  "nextStep",
  "nextOn",
  "nextOwnerId",
  "version",
] as const

/** The form of a support as it was typed; lists apart. */
export type TypedSupport = Record<(typeof supportFieldNames)[number], string> & { officerIds: string[] }
