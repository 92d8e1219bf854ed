import { sql } from "kysely"
import { z } from "zod"
import { findCentre } from "#modules/centre/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { activityKinds } from "../domain/kinds.ts"
import { yearFrozen } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { distinctFigures } from "../queries/distinct-figures.server.ts"
import { activity } from "../tables.server.ts"
import { closeYear } from "./ledger-lock.server.ts"

/**
 * Settles the figures of a year that is over: waits for who is writing, keeps the ledger's position and every tally as it is. What is
 * corrected later needs a reason and shows as such.
 */
export const freezeYear = operation({
  name: "activity.freeze-year",
  permission: permissions["activity.freeze-year"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), year: z.coerce.number().int().min(1950).max(2100) }),
  async run({ tx, now, input, audit, emit }) {
    const { centreId, year } = input
    const centre = await findCentre(tx, centreId)
    if (centre === undefined) return refused("activity_refused_unknown_centre")
    if (year >= Number(dateIn(now, centre.timezone).slice(0, 4))) return refused("activity_refused_year_running")
    await closeYear(tx, centreId, year)
    const db = activity(tx)
    const frozen = await db
      .selectFrom("activity.freeze")
      .select("year")
      .where("centre_id", "=", centreId)
      .where("year", "=", year)
      .execute()
    if (frozen.length > 0) return refused("activity_refused_year_frozen")
    // Lines of partner centres count here too: their revisions are behind the wall, their position is not.
    const position = await asInstallation(tx, async () => {
      const { rows } = await sql<{ position: number }>`
        select coalesce(max(position), 0) as position from activity.revision`.execute(db)
      return rows[0]?.position ?? 0
    })
    const question = {
      figure: "personnes-differentes",
      year,
      centre: "",
      centreId,
      chapter: "",
      theme: "",
      territory: "",
      series: "",
      structureKind: "",
    } as const
    const distinct: Record<string, unknown> = { "": await distinctFigures(tx, { ...question, kinds: [] }) }
    for (const kind of activityKinds)
      distinct[`nature=${kind}`] = await distinctFigures(tx, { ...question, kinds: [kind] })
    await db
      .insertInto("activity.freeze")
      .values({ centre_id: centreId, year, frozen_at: now, position, distinct_figures: JSON.stringify(distinct) })
      .execute()
    await sql`insert into activity.frozen_tally select * from activity.tally where centre_id = ${centreId} and year = ${year}`.execute(
      db,
    )
    await sql`insert into activity.frozen_tally_structure select * from activity.tally_structure where centre_id = ${centreId} and year = ${year}`.execute(
      db,
    )
    await sql`select activity.know_frozen_year()`.execute(db)
    await emit(yearFrozen, { centreId, year })
    audit({ subject: { kind: "activity.year", id: String(year) }, details: { position } })
    return done({ position })
  },
})
