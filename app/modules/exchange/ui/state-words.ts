import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { HarvestState } from "../domain/harvest-state.ts"

/** "Moissonné le 22 novembre 2026 à 08:30", in the language of the running request. */
export function stateWords(state: HarvestState, finishedAt: string | null): string {
  const date = finishedAt === null ? "" : formatDateTime(new Date(finishedAt), getLocale())
  if (state === "idle") return m.exchange_state_idle({ date })
  if (state === "problem") return m.exchange_state_problem({ date })
  return m[`exchange_state_${state}`]()
}
