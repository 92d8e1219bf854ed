export type ImportState = "mapping" | "waiting" | "running" | "interrupted" | "done"

/** A run that gave no sign of life for this long was cut short (milliseconds). */
const silence = 60_000

/** What an import is doing, from what it last said of itself. */
export function importState(run: { state: string; createdAt: Date; heartbeatAt: Date | null }, now: Date): ImportState {
  if (run.state === "done" || run.state === "mapping") return run.state
  const lastSign = run.heartbeatAt ?? run.createdAt
  if (now.getTime() - lastSign.getTime() > silence) return "interrupted"
  return run.state === "running" ? "running" : "waiting"
}

/** How far a run has come, from 0 to 1, and the seconds that are left at the speed so far; null when nothing can be said. */
export function importProgress(
  run: { bytesRead: number; bytes: number; startedAt: Date | null },
  now: Date,
): { share: number; secondsLeft: number | null } {
  const share = run.bytes === 0 ? 1 : Math.min(1, run.bytesRead / run.bytes)
  if (run.startedAt === null || share === 0) return { share, secondsLeft: null }
  const elapsed = (now.getTime() - run.startedAt.getTime()) / 1000
  return { share, secondsLeft: Math.round((elapsed * (1 - share)) / share) }
}
