import type { ImportEntry } from "./import-entry.ts"
import type { ImportOptions, ImportPlan, Known } from "./import-plan.ts"
import { planOutline, planPassage, planPerimeter } from "./plan-links.ts"
import { planTerritory } from "./plan-territory.ts"

/** What a file would change, line by line, and the lines it cannot be believed on. Nothing is written. */
export function planImport(entries: readonly ImportEntry[], known: Known, options: ImportOptions): ImportPlan {
  const plan: ImportPlan = { territories: [], shapes: [], passages: [], perimeters: [], refused: [] }
  const seen = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === "passage") planPassage(plan, entry, known)
    else if (entry.kind === "perimeter") planPerimeter(plan, entry, known, options)
    else if (entry.level === "qpv" || entry.level === "neighbourhood" || entry.level === "contrat-de-ville")
      planTerritory(plan, entry, known, options, seen)
    else planOutline(plan, entry, known)
  }
  return plan
}
