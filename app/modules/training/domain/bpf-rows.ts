import type { Cell, TrainedFact } from "./bpf.ts"
import { mainSpecialities } from "./bpf.ts"
import { f3Lines } from "./return-lines.ts"
import { traineeCategories } from "./trainee.ts"

/** The cells of frame F-1 in the order of the form; those without a kind at the end, when there are any. */
export const f1Cells: readonly Cell[] = [
  ...traineeCategories.map((line) => ({ frame: "F1", line }) as const),
  { frame: "F1", line: "total" },
  { frame: "F1", line: "remote" },
  { frame: "F1", line: "unknown" },
]

export const f3Cells: readonly Cell[] = [
  { frame: "F3", line: "a" },
  ...f3Lines.map((line) => ({ frame: "F3", line }) as const),
  { frame: "F3", line: "total" },
]

export function f4Cells(trained: readonly TrainedFact[]): Cell[] {
  return [...mainSpecialities(trained), "others", "unknown", "total"].map((line) => ({ frame: "F4", line }))
}
