/** The halves of a day in their order, as the ledger's slots name them. */
export const halves = ["morning", "afternoon", "evening"] as const
export type Half = (typeof halves)[number]
