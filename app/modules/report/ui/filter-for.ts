import type { ActivityKind, Chapter } from "#modules/activity/index.ts"
import { filterOf } from "#modules/activity/index.ts"

export interface Narrowed {
  kinds?: readonly string[]
  chapter?: string
  theme?: string
  series?: string
  territory?: string
  structureKind?: string
}

/** The filters of a figure's address, in the ledger's one order. */
export function filterFor(narrowed: Narrowed): string {
  return filterOf({
    figure: "activites",
    year: 0,
    centre: "",
    kinds: (narrowed.kinds ?? []) as ActivityKind[],
    chapter: (narrowed.chapter ?? "") as Chapter | "",
    theme: narrowed.theme ?? "",
    territory: narrowed.territory ?? "",
    series: narrowed.series ?? "",
    structureKind: narrowed.structureKind ?? "",
  })
}
