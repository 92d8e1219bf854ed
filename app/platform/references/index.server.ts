import type { Tx } from "#platform/db/tx.ts"
import type { Caller } from "#platform/session/caller.ts"

/** One module's answer to "what of yours refers to this thing?", asked before a merge or an erasure. */
export interface ReferenceHolder {
  /** What is referred to, such as "vocabulary.concept". */
  kind: string
  /** What refers, named for a person in the caller's language, such as "notices du catalogue". */
  label(): string
  count(tx: Tx, id: string): Promise<number>
  /** What of it would be lost if the thing went without a successor, where that is not all of it: the rest keeps what it says. */
  bound?: { label(): string; count(tx: Tx, id: string): Promise<number> }
  /** Makes everything that refers to `from` refer to `to`; answers how many rows changed. */
  repoint(tx: Tx, from: string, to: string, caller: Caller): Promise<number>
}

const holders: ReferenceHolder[] = []

/** Answers how to withdraw it: for a test that stands in for a module. */
export function registerReferences(holder: ReferenceHolder): () => void {
  holders.push(holder)
  return () => void holders.splice(holders.indexOf(holder), 1)
}

/** Every module's count of what refers to this thing, in the order of registration; zero counts included. */
export async function referencesTo(tx: Tx, kind: string, id: string): Promise<{ label: string; count: number }[]> {
  const answers = []
  for (const holder of holders.filter((candidate) => candidate.kind === kind)) {
    answers.push({ label: holder.label(), count: await holder.count(tx, id) })
  }
  return answers
}

/** What keeps this thing from being removed, by name. */
export async function bindingReferences(tx: Tx, kind: string, id: string): Promise<{ label: string; count: number }[]> {
  const answers = []
  for (const holder of holders.filter((candidate) => candidate.kind === kind)) {
    const { label, count } = holder.bound ?? holder
    const bound = await count(tx, id)
    if (bound > 0) answers.push({ label: label(), count: bound })
  }
  return answers
}

/** Within a merge: all modules turn to the thing that stays. Answers the number of rows changed, all modules together. */
export async function repointReferences(
  tx: Tx,
  caller: Caller,
  kind: string,
  from: string,
  to: string,
): Promise<number> {
  let changed = 0
  for (const holder of holders.filter((candidate) => candidate.kind === kind)) {
    changed += await holder.repoint(tx, from, to, caller)
  }
  return changed
}
