import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { isRecordExport, recordExports } from "../formats/record-export.ts"
import { findRecord } from "../queries/find-record.server.ts"
import { findExchange } from "../queries/find-sources.server.ts"
import type { Route } from "./+types/record-export"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { format, id } = params
  if (!isRecordExport(format)) return notFound()
  const { record, source } = await read(callerOf(context), async (tx) => {
    const found = (await findRecord(tx, id)) ?? notFound()
    return { record: found, source: await findExchange(tx, found.id) }
  })
  const { mediaType, extension, write } = recordExports[format]
  const url = new URL(`/catalogue/${record.permanentId}`, request.url).href
  return new Response(write(record.description, record.permanentId, url, source), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="notice-${record.permanentId}.${extension}"`,
    },
  })
}
