import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { forgetFile } from "#platform/files/index.server.ts"
import { report } from "../tables.server.ts"

/** Lets go of the files among these that no text and no published report shows any more. */
export async function forgetPictures(tx: Tx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...fileIds]}::uuid[]) as given(id)
    where not exists (select from report.block where picture_id = given.id)
      and not exists (select from report.published_picture where file_id = given.id)`.execute(report(tx))
  for (const { id } of rows) await forgetFile(tx, id)
}
