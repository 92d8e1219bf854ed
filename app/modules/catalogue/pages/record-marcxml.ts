import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { writeMarcXml } from "../formats/marc-xml-write.ts"
import { exportRecord } from "../queries/export-record.server.ts"
import type { Route } from "./+types/record-marcxml"

export async function loader({ context, params }: Route.LoaderArgs) {
  const record = (await read(callerOf(context), (tx) => exportRecord(tx, params.id))) ?? notFound()
  return new Response(writeMarcXml([record]), {
    headers: {
      "content-type": "application/marcxml+xml; charset=utf-8",
      "content-disposition": `attachment; filename="notice-${params.id}.xml"`,
    },
  })
}
