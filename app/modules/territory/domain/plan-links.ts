import { parseQpvCode } from "./codes.ts"
import type { PassageEntry, PerimeterEntry, TerritoryEntry } from "./import-entry.ts"
import type { ImportOptions, ImportPlan, Known } from "./import-plan.ts"
import { refuser } from "./import-plan.ts"
import { territoryId } from "./levels.ts"
import { isInset } from "./overseas.ts"
import { contratCode } from "./plan-contrat.ts"

/** Levels that the code officiel géographique makes: a file only brings their outline. */
export function planOutline(plan: ImportPlan, entry: TerritoryEntry, known: Known): void {
  const refuse = refuser(plan, entry.line, entry.code)
  if (entry.shape === null) return refuse("shape")
  if (isInset(entry, entry.shape)) return refuse("inset")
  if (entry.level !== "commune") {
    const id = territoryId(entry.level, entry.code.trim().toUpperCase())
    return known.territories.has(id)
      ? void plan.shapes.push({ id, shape: entry.shape })
      : refuse("unknown-territory", entry.code)
  }
  const commune = known.communes.get(entry.code)
  if (commune === undefined) return refuse("unknown-commune", entry.code)
  if (commune.heirs.length > 1) return refuse("split-commune", entry.code)
  plan.shapes.push({ id: commune.heirs[0] ?? commune.id, shape: entry.shape })
}

/** Plans the link from a neighbourhood of 2014 to one of 2024. */
export function planPassage(plan: ImportPlan, { line, older, newer }: PassageEntry, known: Known): void {
  const refuse = refuser(plan, line, `${older} → ${newer}`)
  const [from, to] = [parseQpvCode(older), parseQpvCode(newer)]
  if (from?.generation !== 2014) return refuse("code", older)
  if (to?.generation !== 2024) return refuse("code", newer)
  const ids = { older: territoryId("qpv", from.code), newer: territoryId("qpv", to.code) }
  const missing = [ids.older, ids.newer].find((id) => !known.territories.has(id))
  if (missing !== undefined) return refuse("unknown-territory", missing.slice(4))
  plan.passages.push(ids)
}

/** Plans a commune of a contract; one that merged since stands for the commune of today. */
export function planPerimeter(plan: ImportPlan, entry: PerimeterEntry, known: Known, options: ImportOptions): void {
  const refuse = refuser(plan, entry.line, entry.contrat)
  const code = contratCode(entry.contrat.trim().toUpperCase(), options.period?.[0] ?? 2015)
  const contrat = known.territories.get(territoryId("contrat-de-ville", code))
  if (contrat === undefined) return refuse("unknown-territory", entry.contrat)
  const commune = known.communes.get(entry.commune)
  if (commune === undefined) return refuse("unknown-commune", entry.commune)
  for (const id of commune.heirs.length === 0 ? [commune.id] : commune.heirs)
    plan.perimeters.push({ contrat: contrat.id, commune: id })
}
