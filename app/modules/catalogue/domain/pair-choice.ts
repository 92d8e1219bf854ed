import type { Difference } from "./merge-descriptions.ts"

export type Side = "one" | "other"

/** What a person chose of a pair, as the address of the page says it: which record stays, and whose word counts for each difference. */
export type PairChoice = { stays: Side; taken: Map<string, Side>; isAsked: boolean }

/** Reads the choice from an address: `garde`, `champ-<name>`, `apercu`; what is not chosen follows the record that stays. */
export function readPairChoice(parameters: URLSearchParams, differences: Difference[], usual: Side): PairChoice {
  const stays = sideOf(parameters.get("garde")) ?? usual
  const taken = new Map<string, Side>()
  for (const { name, differs } of differences) {
    if (differs) taken.set(name, sideOf(parameters.get(`champ-${name}`)) ?? stays)
  }
  return { stays, taken, isAsked: parameters.has("apercu") }
}

/** The groups for which the record that goes is believed. */
export function takenFromGone({ stays, taken }: PairChoice): string[] {
  return [...taken].flatMap(([name, side]) => (side === stays ? [] : [name]))
}

function sideOf(value: string | null): Side | undefined {
  return value === "one" || value === "other" ? value : undefined
}
