import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { DraftBlock, PictureType } from "../domain/block.ts"
import type { ReportChapterKey } from "../domain/chapters.ts"
import { report } from "../tables.server.ts"

/** The texts of a centre's report being written, chapter by chapter in their order. */
export async function blocksOf(tx: Tx, centreId: string, year: number): Promise<DraftBlock[]> {
  const rows = await report(tx)
    .selectFrom("report.block")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .orderBy("chapter")
    .orderBy("position")
    .orderBy("id")
    .execute()
  return rows.map(blockOf)
}

export async function findBlock(
  tx: Tx,
  centreId: string,
  id: string,
): Promise<(DraftBlock & { year: number }) | undefined> {
  if (!isUuid(id)) return undefined
  const row = await report(tx)
    .selectFrom("report.block")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...blockOf(row), year: row.year }
}

interface Row {
  id: string
  chapter: string
  position: number
  title: string
  body: string
  picture_id: string | null
  picture_type: string
  picture_alt: string
  picture_caption: string
  carried_from: number | null
  version: number
}

function blockOf(row: Row): DraftBlock {
  return {
    id: row.id,
    chapter: row.chapter as ReportChapterKey,
    position: row.position,
    title: row.title,
    body: row.body,
    picture:
      row.picture_id === null
        ? undefined
        : {
            fileId: row.picture_id,
            mediaType: row.picture_type as PictureType,
            alt: row.picture_alt,
            caption: row.picture_caption,
          },
    carriedFrom: row.carried_from,
    version: row.version,
  }
}
