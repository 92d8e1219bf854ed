import type { AcquisitionWay, WeedingDestination, WeedingReason } from "./holdings-change.ts"

export interface Acquisition {
  id: string
  permanentId: string | null
  title: string
  documentKind: string
  on: string
  way: AcquisitionWay
  supplier: string
  priceCents: number | null
}

export interface Weeding {
  id: string
  /** Null once the record has left the catalogue too. */
  permanentId: string | null
  title: string
  documentKind: string
  mark: string | null
  on: string
  reason: WeedingReason
  destination: WeedingDestination
}
