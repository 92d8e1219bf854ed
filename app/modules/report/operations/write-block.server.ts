import { sql } from "kysely"
import { z } from "zod"
import { findCentre } from "#modules/centre/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { keepFile } from "#platform/files/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { pictureTypes } from "../domain/block.ts"
import { reportChapters } from "../domain/chapters.ts"
import { permissions } from "../permissions.ts"
import { findBlock } from "../queries/blocks-of.server.ts"
import { report } from "../tables.server.ts"
import { line, text, yearField } from "./fields.ts"
import { forgetPictures } from "./forget-pictures.server.ts"
import { holdReport } from "./hold-report.server.ts"

const mostBlocks = 200

/** Writes a text of a report: a new one, or one that nobody changed since `version`. */
export const writeBlock = operation({
  name: "report.write-block",
  permission: permissions["report.write"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    year: yearField,
    /** "" for a new one. */
    blockId: z.union([z.uuid(), z.literal("")]).default(""),
    version: z.coerce.number().int().default(0),
    chapter: z.enum(reportChapters),
    title: line(200),
    body: text(20_000),
    pictureAlt: line(500),
    pictureCaption: line(300),
    withoutPicture: z.boolean().default(false),
    picture: z
      .object({
        mediaType: z.enum(pictureTypes),
        file: z.custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value),
      })
      .optional(),
  }),
  async run({ tx, input, audit }) {
    const { centreId, year, blockId, chapter, title, body } = input
    if ((await findCentre(tx, centreId)) === undefined) return refused("report_refused_unknown_centre")
    await holdReport(tx, centreId, year)
    const db = report(tx)
    const before = blockId === "" ? undefined : await findBlock(tx, centreId, blockId)
    if (blockId !== "" && before === undefined) return refused("report_refused_unknown_block")
    const kept = input.withoutPicture || input.picture !== undefined ? undefined : before?.picture
    const shows = input.picture !== undefined || kept !== undefined
    if (!shows && !input.withoutPicture && (input.pictureAlt !== "" || input.pictureCaption !== ""))
      return invalid({ picture: [m.report_error_no_picture()] })
    if (title === "" && body === "" && !shows) return invalid({ body: [m.report_error_empty()] })
    if (shows && input.pictureAlt === "") return invalid({ pictureAlt: [m.report_error_alt()] })
    const picture =
      input.picture === undefined
        ? { id: kept?.fileId ?? null, type: kept?.mediaType ?? "" }
        : {
            id: await keepFile(
              tx,
              { ...input.picture.file, mediaType: input.picture.mediaType },
              { centreId, visibility: "staff" },
            ),
            type: input.picture.mediaType,
          }
    const values = {
      chapter,
      title,
      body,
      picture_id: picture.id,
      picture_type: picture.type,
      picture_alt: shows ? input.pictureAlt : "",
      picture_caption: shows ? input.pictureCaption : "",
      carried_from: null,
    }
    audit({ subject: { kind: "report.year", id: String(year) }, details: { chapter, picture: shows } })
    if (before === undefined) {
      const { rows } = await sql<{ count: number; last: number }>`
        select count(*)::int as count, coalesce(max(position) filter (where chapter = ${chapter}), 0) as last
        from report.block where centre_id = ${centreId} and year = ${year}`.execute(db)
      if ((rows[0]?.count ?? 0) >= mostBlocks) return refused("report_refused_too_many_blocks", { most: mostBlocks })
      const position = Math.min(1000, (rows[0]?.last ?? 0) + 1)
      const row = await db
        .insertInto("report.block")
        .values({ centre_id: centreId, year, position, ...values })
        .returning("id")
        .executeTakeFirstOrThrow()
      return done({ blockId: row.id })
    }
    const row = await db
      .updateTable("report.block")
      .set({ ...values, version: before.version + 1 })
      .where("centre_id", "=", centreId)
      .where("id", "=", blockId)
      .where("version", "=", input.version)
      .returning("id")
      .executeTakeFirst()
    if (row === undefined) return refused("report_refused_changed_meanwhile")
    if (before.picture !== undefined && before.picture.fileId !== picture.id)
      await forgetPictures(tx, [before.picture.fileId])
    return done({ blockId: row.id })
  },
})
