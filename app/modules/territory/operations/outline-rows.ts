import type { ImportPlan } from "../domain/import-plan.ts"
import { isLevel } from "../domain/levels.ts"
import { topologyOf } from "../domain/topology.ts"
import { merged, simplified } from "../domain/topology-shapes.ts"
import type { BoundaryRow } from "../reference/boundary-rows.ts"
import { boundaryRows } from "../reference/boundary-rows.ts"

/** The grid, in degrees, and the smallest detail kept, in square degrees: finer for a neighbourhood than for a département. */
const details = {
  commune: { step: 0.0001, area: 4e-7 },
  epci: { step: 0.0001, area: 4e-7 },
  "contrat-de-ville": { step: 0.0001, area: 4e-7 },
  departement: { step: 0.001, area: 2e-5 },
  region: { step: 0.001, area: 2e-5 },
}
const finest = { step: 0.00001, area: 2e-10 }

/** The outlines of a plan as they are kept: on a grid, neighbours keeping their common lines, several for one territory joined. */
export function outlineRows({ shapes }: ImportPlan, origin: { vintage: string; source: string }): BoundaryRow[] {
  const [first] = shapes
  const level = first?.id.slice(0, first.id.indexOf(":")) ?? ""
  if (first === undefined || !isLevel(level)) return []
  const { step, area } = level in details ? details[level as keyof typeof details] : finest
  const pieces = new Map(shapes.map(({ shape }, index) => [String(index), shape]))
  const codeOf = (key: string) => shapes[Number(key)]?.id.slice(level.length + 1) ?? null
  const joined = merged(topologyOf(pieces, step), codeOf)
  return [...boundaryRows(level, simplified(joined, area), origin)]
}
