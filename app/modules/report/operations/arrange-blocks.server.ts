import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { blocksOf, findBlock } from "../queries/blocks-of.server.ts"
import { report } from "../tables.server.ts"
import { yearField } from "./fields.ts"
import { forgetPictures } from "./forget-pictures.server.ts"
import { holdReport } from "./hold-report.server.ts"

/** Puts a text one place higher in its chapter. */
export const raiseBlock = operation({
  name: "report.raise-block",
  permission: permissions["report.write"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), blockId: z.uuid() }),
  async run({ tx, input: { centreId, blockId }, audit }) {
    const block = await openBlock(tx, centreId, blockId)
    if (block === undefined) return refused("report_refused_unknown_block")
    const chapter = (await blocksOf(tx, centreId, block.year)).filter((one) => one.chapter === block.chapter)
    const at = chapter.findIndex(({ id }) => id === blockId)
    const order = chapter.map(({ id }) => id)
    if (at > 0) order.splice(at - 1, 0, ...order.splice(at, 1))
    for (const [position, id] of order.entries())
      await report(tx)
        .updateTable("report.block")
        .set({ position })
        .where("centre_id", "=", centreId)
        .where("id", "=", id)
        .execute()
    audit({ subject: { kind: "report.year", id: String(block.year) } })
    return done({ year: block.year })
  },
})

/** Takes a text out of the report being written. */
export const removeBlock = operation({
  name: "report.remove-block",
  permission: permissions["report.write"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), blockId: z.uuid(), version: z.coerce.number().int() }),
  async run({ tx, input: { centreId, blockId, version }, audit }) {
    const block = await openBlock(tx, centreId, blockId)
    if (block === undefined) return refused("report_refused_unknown_block")
    if (block.version !== version) return refused("report_refused_changed_meanwhile")
    await report(tx).deleteFrom("report.block").where("centre_id", "=", centreId).where("id", "=", blockId).execute()
    if (block.picture !== undefined) await forgetPictures(tx, [block.picture.fileId])
    audit({ subject: { kind: "report.year", id: String(block.year) }, details: { chapter: block.chapter } })
    return done({ year: block.year })
  },
})

/** Takes over the texts of the year before, each to be read again, into a report that has none. */
export const carryBlocks = operation({
  name: "report.carry-blocks",
  permission: permissions["report.write"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), year: yearField }),
  async run({ tx, input: { centreId, year }, audit }) {
    await holdReport(tx, centreId, year)
    if ((await blocksOf(tx, centreId, year)).length > 0) return refused("report_refused_already_written")
    const before = await blocksOf(tx, centreId, year - 1)
    if (before.length === 0) return refused("report_refused_nothing_before")
    await report(tx)
      .insertInto("report.block")
      .values(
        before.map(({ chapter, position, title, body, picture }) => ({
          centre_id: centreId,
          year,
          chapter,
          position,
          title,
          body,
          picture_id: picture?.fileId ?? null,
          picture_type: picture?.mediaType ?? "",
          picture_alt: picture?.alt ?? "",
          picture_caption: picture?.caption ?? "",
          carried_from: year - 1,
        })),
      )
      .execute()
    audit({ subject: { kind: "report.year", id: String(year) }, details: { blocks: before.length } })
    return done({ blocks: before.length })
  },
})

/** A text as it stands once nobody else writes in its report. */
async function openBlock(tx: Tx, centreId: string, blockId: string) {
  const found = await findBlock(tx, centreId, blockId)
  if (found === undefined) return undefined
  await holdReport(tx, centreId, found.year)
  return await findBlock(tx, centreId, blockId)
}
