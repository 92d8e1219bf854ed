import { m } from "#platform/messages/index.ts"
import type { AcquisitionWay, WeedingDestination, WeedingReason } from "../domain/holdings-change.ts"
import { acquisitionWays, weedingDestinations, weedingReasons } from "../domain/holdings-change.ts"

export function wayName(way: AcquisitionWay): string {
  return m[`circulation_way_${way}`]()
}

export function reasonName(reason: WeedingReason): string {
  return m[`circulation_reason_${reason}`]()
}

export function destinationName(destination: WeedingDestination): string {
  return m[`circulation_destination_${destination}`]()
}

export const wayChoices = () => acquisitionWays.map((value) => ({ value, label: wayName(value) }))
export const reasonChoices = () => weedingReasons.map((value) => ({ value, label: reasonName(value) }))
export const destinationChoices = () => weedingDestinations.map((value) => ({ value, label: destinationName(value) }))
