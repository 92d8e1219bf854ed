// The lines of the yearly return of training bodies (bilan pédagogique et financier, Cerfa 10443), as the form names them.

/** Frame C: where revenue comes from. Line 2 is the sum of 2a to 2h. */
export const revenueLines = [
  "1",
  "2a",
  "2b",
  "2c",
  "2d",
  "2e",
  "2f",
  "2g",
  "2h",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
] as const
export type RevenueLine = (typeof revenueLines)[number]

/** Frame D: what charges are, of which two are told apart. */
export const chargeLines = ["trainers", "services", "other"] as const
export type ChargeLine = (typeof chargeLines)[number]

/** Frame F-3: what the training leads to; a2 to a7 are the levels of registered certifications, from CQP without level to 6–8. */
export const f3Lines = ["a2", "a3", "a4", "a5", "a6", "a7", "b", "c", "d", "e", "f"] as const
export type F3Line = (typeof f3Lines)[number]
