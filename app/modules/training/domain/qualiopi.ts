export interface Indicator {
  number: number
  criterion: number
  scopes: string[]
  onlyIf?: "certifying" | "subcontracts" | "workplace" | undefined
  fr: string
  en: string
  since10?: { fr: string; en: string } | undefined
}

export interface ReferenceList {
  name: string
  /** The first day it is audited against. */
  from: string
  /** How many of the indicators, in order, it has. */
  indicators: number
}

/** The list in force on a day; before the first one, the first. */
export function listOn(lists: readonly ReferenceList[], day: string): ReferenceList {
  const [first] = lists
  if (first === undefined) throw new Error("No reference list.")
  return lists.filter(({ from }) => from <= day).at(-1) ?? first
}

export interface Asked {
  scopes: readonly string[]
  certifying: boolean
  subcontracts: boolean
  workplace: boolean
}

/** Whether a body is asked for an indicator: by its categories of actions, and by what it does. */
export function isAsked(indicator: Indicator, asked: Asked): boolean {
  if (!indicator.scopes.some((scope) => asked.scopes.includes(scope))) return false
  return indicator.onlyIf === undefined || asked[indicator.onlyIf]
}

/** Something the platform has recorded that proves an indicator: how many of how many. */
export interface Recorded {
  name: string
  have: number
  of: number
}

export type EvidenceState = "proved" | "partial" | "none"

/** Proved: all that is recorded is whole, or somebody wrote evidence down and nothing recorded is wanting; none: nothing at all. */
export function stateOf(recorded: readonly Recorded[], manual: number): EvidenceState {
  const have = recorded.reduce((sum, one) => sum + one.have, 0) + manual
  if (have === 0) return "none"
  return recorded.some((one) => one.have < one.of) ? "partial" : "proved"
}
