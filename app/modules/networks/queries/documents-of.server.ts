import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { StoredFile } from "#platform/files/index.server.ts"
import { findFile } from "#platform/files/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { DocumentLine } from "../domain/document.ts"
import { networks } from "../tables.server.ts"

/** The documents of a network that the caller may read, the newest first. */
export async function documentsOf(tx: Tx, networkId: string): Promise<DocumentLine[]> {
  const { rows } = await sql<DocumentLine>`
    select id, activity_id as "activityId", title, record_permanent_id as "recordPermanentId", open
    from networks.document where network_id = ${networkId} order by added_at desc, id desc`.execute(networks(tx))
  return rows
}

/** The file of a document that the caller may read: the document's own wall decides, not the file's. */
export async function fileOfDocument(tx: Tx, networkId: string, documentId: string): Promise<StoredFile | undefined> {
  if (!isUuid(documentId)) return undefined
  const row = await networks(tx)
    .selectFrom("networks.document")
    .select("file_id")
    .where("network_id", "=", networkId)
    .where("id", "=", documentId)
    .executeTakeFirst()
  const fileId = row?.file_id ?? null
  return fileId === null ? undefined : await asInstallation(tx, () => findFile(tx, fileId))
}
