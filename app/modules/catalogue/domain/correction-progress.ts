export type CorrectionProgress = {
  settled: number
  total: number
  /** Somebody is at work on it: the page looks again by itself. */
  isMoving: boolean
  /** It is not over, and nobody has given a sign of life for a minute. */
  isInterrupted: boolean
}

type Given = {
  state: "waiting" | "running" | "done" | "undoing" | "undone"
  counts: { waiting: number; changed: number; unchanged: number; undone: number; left: number }
  createdAt: Date
  heartbeatAt: Date | null
}

const silence = 60_000

/** How far a correction has come, or its undoing. */
export function correctionProgress({ state, counts, createdAt, heartbeatAt }: Given, now: Date): CorrectionProgress {
  const isUndoing = state === "undoing" || state === "undone"
  const made = counts.changed + counts.undone + counts.left
  const total = isUndoing ? made : made + counts.unchanged + counts.waiting
  const settled = isUndoing ? counts.undone + counts.left : made + counts.unchanged
  const isOver = state === "done" || state === "undone"
  const isInterrupted = !isOver && now.getTime() - (heartbeatAt ?? createdAt).getTime() > silence
  return { settled, total, isMoving: !isOver && !isInterrupted, isInterrupted }
}
