import { yearFrozen } from "#modules/activity/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { loadBeside, written } from "../queries/beside.server.ts"
import { report } from "../tables.server.ts"

/** When the ledger freezes a year, what its report prints beside the figures is kept with it. Called once, by the module's door. */
export function followFreezes(): void {
  yearFrozen.on(async (tx, { centreId, year }) => {
    // Counted behind the wall, nobody named, as reports are.
    await asInstallation(tx, async () => {
      const beside = JSON.stringify(written(await loadBeside(tx, centreId, year)))
      await report(tx)
        .insertInto("report.kept_beside")
        .values({ centre_id: centreId, year, beside })
        .onConflict((conflict) => conflict.columns(["centre_id", "year"]).doUpdateSet({ beside }))
        .execute()
    })
  })
}
