import { Readable } from "node:stream"
import { read } from "#platform/db/index.server.ts"
import { findFile, readContent } from "#platform/files/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { permissions } from "../permissions.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { training } from "../tables.server.ts"
import type { Route } from "./+types/evidence-file"

/** The file of a piece of evidence, to be saved: never shown as a page of this site. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.prove"])
  const file = await read(caller, async (tx) => {
    if (!isUuid(params.id)) return undefined
    const row = await training(tx)
      .selectFrom("training.evidence")
      .select("file_id")
      .where("centre_id", "=", centre.id)
      .where("id", "=", params.id)
      .executeTakeFirst()
    return row === undefined || row.file_id === null ? undefined : await findFile(tx, row.file_id)
  })
  if (file === undefined) return notFound()
  return new Response(Readable.toWeb(readContent(file)) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(file.bytes),
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "cache-control": "no-store",
    },
  })
}
