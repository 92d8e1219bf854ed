import type { CorrectionAction } from "./correction.ts"

export type CorrectionState = "waiting" | "running" | "done" | "undoing" | "undone"

export type CorrectedState = "waiting" | "changed" | "unchanged" | "undone" | "left"

export type Correction = {
  id: string
  centreId: string
  action: CorrectionAction
  selection: string
  state: CorrectionState
  name: string | null
  createdAt: Date
  heartbeatAt: Date | null
  /** How many records stand in which state. */
  counts: Record<CorrectedState, number>
}
