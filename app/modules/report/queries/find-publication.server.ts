import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Block } from "../domain/block.ts"
import { report } from "../tables.server.ts"

export interface Publication {
  publishedAt: Date
  blocks: Block[]
}

/** A published report's texts; undefined while it is not published. */
export async function findPublication(tx: Tx, centreId: string, year: number): Promise<Publication | undefined> {
  const row = await report(tx)
    .selectFrom("report.publication")
    .select(["published_at", "blocks"])
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .executeTakeFirst()
  return row === undefined ? undefined : { publishedAt: row.published_at, blocks: row.blocks as Block[] }
}

/** Published reports, the newest year first; of one centre when it is said. */
export async function listPublications(
  tx: Tx,
  centreId?: string,
): Promise<{ centreId: string; year: number; publishedAt: Date }[]> {
  const rows = await report(tx)
    .selectFrom("report.publication")
    .select(["centre_id", "year", "published_at"])
    .$if(centreId !== undefined, (query) => query.where("centre_id", "=", centreId ?? ""))
    .orderBy("year", "desc")
    .execute()
  return rows.map((row) => ({ centreId: row.centre_id, year: row.year, publishedAt: row.published_at }))
}

/** True when a published report shows this picture: its file is then everybody's to read. */
export async function isPublishedPicture(tx: Tx, centreId: string, year: number, fileId: string): Promise<boolean> {
  if (!isUuid(fileId)) return false
  const row = await report(tx)
    .selectFrom("report.published_picture")
    .select("file_id")
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .where("file_id", "=", fileId)
    .executeTakeFirst()
  return row !== undefined
}

/** The years of which a centre has written something. */
export async function writtenYears(tx: Tx, centreId: string): Promise<Map<number, number>> {
  const rows = await report(tx)
    .selectFrom("report.block")
    .select(["year", (count) => count.fn.countAll<number>().as("blocks")])
    .where("centre_id", "=", centreId)
    .groupBy("year")
    .execute()
  return new Map(rows.map(({ year, blocks }) => [year, blocks]))
}
