export const acquisitionWays = ["purchase", "gift", "exchange", "deposit"] as const
export type AcquisitionWay = (typeof acquisitionWays)[number]

export const weedingReasons = ["outdated", "damaged", "unused", "double", "lost"] as const
export type WeedingReason = (typeof weedingReasons)[number]

export const weedingDestinations = ["recycled", "given", "transferred", "sold", "none"] as const
export type WeedingDestination = (typeof weedingDestinations)[number]

/** A price as typed ("12,50", "1 200", "15 €") in cents; null for nothing, undefined for what is no price. */
export function priceInCents(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s\u00a0\u202f€]/g, "").replace(",", ".")
  if (text === "") return null
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) return undefined
  return Math.round(Number(text) * 100)
}
