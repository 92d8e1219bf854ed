import type { ActivityKind } from "#modules/activity/index.ts"
import { activityKinds, kindName } from "#modules/activity/index.ts"
import type { CubeRow } from "../domain/cube.ts"
import { sumBy } from "../domain/cube.ts"
import type { Figures } from "../domain/figures.ts"
import { noFigures } from "../domain/figures.ts"

export interface KindRow {
  kind: ActivityKind
  name: string
  now: Figures
  before: Figures
}

/** Each kind of act that counts in one of two years, in the ledger's order. */
export function kindRows(now: readonly CubeRow[], before: readonly CubeRow[]): KindRow[] {
  const [sums, sumsBefore] = [sumBy(now, "kind"), sumBy(before, "kind")]
  return activityKinds
    .filter((kind) => sums.has(kind) || sumsBefore.has(kind))
    .map((kind) => ({
      kind,
      name: kindName(kind),
      now: sums.get(kind) ?? noFigures,
      before: sumsBefore.get(kind) ?? noFigures,
    }))
}
