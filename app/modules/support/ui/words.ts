import { m } from "#platform/messages/index.ts"
import type { CallOutcome } from "../domain/call.ts"
import type { EntryHalf, EntryKind } from "../domain/entry.ts"
import type { SupportState } from "../domain/support.ts"

export function stateName(state: SupportState): string {
  return m[`support_state_${state}`]()
}

export function entryKindName(kind: EntryKind): string {
  return m[`support_kind_${kind}`]()
}

export function entryHalfName(half: EntryHalf): string {
  return m[`support_half_${half}`]()
}

export function outcomeName(outcome: CallOutcome): string {
  return m[`support_outcome_${outcome}`]()
}
