import { listCentres } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { sumOf } from "../domain/cube.ts"
import { sameDayBefore } from "../domain/running-total.ts"
import { permissions } from "../permissions.ts"
import type { Glance } from "../ui/year-glance.tsx"
import { loadCube } from "./load-cube.server.ts"

/** The year so far of the first centre that the caller serves; undefined for who serves none. */
export async function yearAtAGlance(tx: Tx, { actor }: Caller, now: Date): Promise<Glance | undefined> {
  const permission = permissions["report.read"]
  if (!permission.allows(actor)) return undefined
  const centre = (await listCentres(tx)).find(({ id }) => permission.allows(actor, id))
  if (centre === undefined) return undefined
  const today = dateIn(now, centre.timezone)
  const year = Number(today.slice(0, 4))
  const before = sameDayBefore(today)
  return {
    slug: centre.slug,
    name: centre.shortName,
    year,
    now: sumOf(await loadCube(tx, { centreId: centre.id, year, until: today })),
    before: sumOf(await loadCube(tx, { centreId: centre.id, year: year - 1, until: before })),
  }
}
