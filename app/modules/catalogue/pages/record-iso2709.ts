import { data } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { writeIso2709 } from "../formats/iso2709-write.ts"
import { exportRecord } from "../queries/export-record.server.ts"
import type { Route } from "./+types/record-iso2709"

export async function loader({ context, params }: Route.LoaderArgs) {
  const record = (await read(callerOf(context), (tx) => exportRecord(tx, params.id))) ?? notFound()
  const written = writeIso2709(record)
  if (written.kind === "refused") throw data(m.catalogue_record_not_in_iso2709(), { status: 406 })
  return new Response(new Uint8Array(written.bytes), {
    headers: {
      "content-type": "application/marc",
      "content-disposition": `attachment; filename="notice-${params.id}.mrc"`,
    },
  })
}
