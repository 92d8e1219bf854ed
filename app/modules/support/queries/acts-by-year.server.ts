import { measures } from "#modules/activity/index.server.ts"
import type { FigureName } from "#modules/activity/index.ts"
import { readQuestion } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Support } from "../domain/support.ts"

export const actFigures = [
  "activites",
  "demi-journees",
  "heures",
  "participants",
] as const satisfies readonly FigureName[]

export interface ActYear {
  year: number
  values: Record<(typeof actFigures)[number], number>
}

const mostYears = 12

/** What the acts of a support count for in the ledger, year by year, the newest first; years without any left out. */
export async function actsByYear(tx: Tx, support: Support, slug: string, today: string): Promise<ActYear[]> {
  const last = Number((support.untilOn ?? today).slice(0, 4))
  const first = Math.max(Number(support.fromOn.slice(0, 4)), last - mostYears + 1)
  const found: ActYear[] = []
  for (let year = last; year >= first; year -= 1) {
    const question = readQuestion("activites", new URLSearchParams({ serie: support.seriesId }), { year, centre: slug })
    const all = (await measures(tx, { ...question, centreId: support.centreId })).get("")
    if (all === undefined || all.activites === 0) continue
    const { activites, heures, participants } = all
    found.push({ year, values: { activites, "demi-journees": all["demi-journees"], heures, participants } })
  }
  return found
}
