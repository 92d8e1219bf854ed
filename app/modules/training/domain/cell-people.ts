import type { People, TrainedFact } from "./bpf.ts"
import { peopleOf, readCell } from "./bpf.ts"

/** The people and minutes of a cell of frames F and G, by its address ("f1-e"); undefined for an address that is none. */
export function cellPeople(address: string, trained: readonly TrainedFact[]): People | undefined {
  const cell = readCell(address)
  return cell === undefined ? undefined : peopleOf(cell, trained)
}
