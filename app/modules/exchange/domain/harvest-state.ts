import { longestSilence } from "./harvest-schedule.ts"

export type HarvestState = "never" | "waiting" | "running" | "interrupted" | "idle" | "problem"

/** Where a harvest stands, as a person reads it. */
export function harvestState(
  source: { state: string; problem: string | null; heartbeat_at: Date | null; finished_at: Date | null },
  now: Date,
): HarvestState {
  if (source.state === "waiting") return "waiting"
  if (source.state === "running") {
    const isSilent = source.heartbeat_at === null || now.getTime() - source.heartbeat_at.getTime() > longestSilence
    return isSilent ? "interrupted" : "running"
  }
  if (source.problem !== null) return "problem"
  return source.finished_at === null ? "never" : "idle"
}
