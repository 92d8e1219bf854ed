import { z } from "zod"
import { findCentre } from "#modules/centre/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Block } from "../domain/block.ts"
import { permissions } from "../permissions.ts"
import { blocksOf } from "../queries/blocks-of.server.ts"
import { findFreeze } from "../queries/find-freeze.server.ts"
import { report } from "../tables.server.ts"
import { yearField } from "./fields.ts"
import { forgetPictures } from "./forget-pictures.server.ts"
import { holdReport } from "./hold-report.server.ts"

/** Publishes a report with its texts as they are now, once its year is frozen; a second time, they replace the first. */
export const publishReport = operation({
  name: "report.publish",
  permission: permissions["report.publish"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), year: yearField }),
  async run({ tx, now, input: { centreId, year }, audit }) {
    if ((await findCentre(tx, centreId)) === undefined) return refused("report_refused_unknown_centre")
    await holdReport(tx, centreId, year)
    if ((await findFreeze(tx, centreId, year)) === undefined) return refused("report_refused_not_frozen", { year })
    const drafts = await blocksOf(tx, centreId, year)
    if (drafts.some(({ carriedFrom }) => carriedFrom !== null)) return refused("report_refused_to_read_again")
    const blocks = drafts.map(({ id, chapter, title, body, picture }): Block => ({ id, chapter, title, body, picture }))
    const pictures = await withdraw(tx, centreId, year)
    await report(tx)
      .insertInto("report.publication")
      .values({ centre_id: centreId, year, published_at: now, blocks: JSON.stringify(blocks) })
      .execute()
    const shown = [...new Set(blocks.flatMap(({ picture }) => picture?.fileId ?? []))]
    if (shown.length > 0)
      await report(tx)
        .insertInto("report.published_picture")
        .values(shown.map((file_id) => ({ centre_id: centreId, year, file_id })))
        .execute()
    await forgetPictures(tx, pictures)
    audit({ subject: { kind: "report.year", id: String(year) }, details: { blocks: blocks.length } })
    return done({ year })
  },
})

/** Takes a published report off the site; its texts stay for the staff. */
export const withdrawReport = operation({
  name: "report.withdraw",
  permission: permissions["report.publish"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), year: yearField }),
  async run({ tx, input: { centreId, year }, audit }) {
    await holdReport(tx, centreId, year)
    await forgetPictures(tx, await withdraw(tx, centreId, year))
    audit({ subject: { kind: "report.year", id: String(year) } })
    return done({ year })
  },
})

type Tx = Parameters<typeof report>[0]

/** The pictures that it showed. */
async function withdraw(tx: Tx, centreId: string, year: number): Promise<string[]> {
  const pictures = await report(tx)
    .deleteFrom("report.published_picture")
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .returning("file_id")
    .execute()
  await report(tx).deleteFrom("report.publication").where("centre_id", "=", centreId).where("year", "=", year).execute()
  return pictures.map(({ file_id }) => file_id)
}
