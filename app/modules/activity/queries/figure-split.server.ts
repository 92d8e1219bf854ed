import type { Tx } from "#platform/db/index.server.ts"
import type { Split } from "../domain/figure-question.ts"
import type { SplitPart } from "../domain/figure-split.ts"
import type { Measures } from "../domain/measures.ts"
import type { PlacedQuestion } from "./figure-conditions.server.ts"
import { keyNames } from "./key-names.server.ts"
import { measures } from "./measures.server.ts"

/** A figure along one dimension, greatest part first, with the year before. */
export async function figureSplit(tx: Tx, question: PlacedQuestion, split: Split): Promise<SplitPart[]> {
  const now = await measures(tx, question, { split })
  const before = await measures(tx, { ...question, year: question.year - 1 }, { split })
  const keys = [...new Set([...now.keys(), ...before.keys()])]
  const names = await keyNames(tx, split, keys)
  const figure = question.figure as keyof Measures
  return keys
    .map((key) => ({
      key,
      name: names.get(key) ?? key,
      value: now.get(key)?.[figure] ?? 0,
      before: before.get(key)?.[figure] ?? 0,
    }))
    .sort((one, other) => other.value - one.value || one.name.localeCompare(other.name))
}
