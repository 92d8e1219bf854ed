import { findRecord, isRecordExport, recordExports } from "#modules/catalogue/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { publicOrigin } from "#platform/http/installation.server.ts"
import { escapeXml } from "#platform/kernel/xml.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { Route } from "./+types/unapi"

// Best first: a reference manager takes the first one that it knows.
const formats = ["ris", "bibtex", "oai-dc", "csl-json"] as const

/** unAPI 1.0: the forms of a record, then the record in one of them; its identifier is its address or its number. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const id = asked.get("id")
  const format = asked.get("format")
  if (id === null) return format === null ? listed(null, 200) : refused(400)
  const permanentId = id.split("/").at(-1) ?? ""
  const record = await read(callerOf(context), (tx) => findRecord(tx, permanentId))
  if (record === undefined) return refused(404)
  if (format === null) return listed(id, 300)
  const known = formats.find((name) => name === format)
  if (known === undefined || !isRecordExport(known)) return refused(406)
  const { mediaType, write } = recordExports[known]
  const site = publicOrigin() ?? new URL(request.url).origin
  const text = write(record.description, record.permanentId, `${site}/catalogue/${record.permanentId}`, null)
  return new Response(text, { headers: { "content-type": mediaType } })
}

function listed(id: string | null, status: number): Response {
  const lines = formats.map((name) => {
    const type = recordExports[name].mediaType.split(";")[0] ?? ""
    return `<format name="${name}" type="${escapeXml(type)}"/>\n`
  })
  const attribute = id === null ? "" : ` id="${escapeXml(id)}"`
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<formats${attribute}>\n${lines.join("")}</formats>\n`, {
    status,
    headers: { "content-type": "application/xml; charset=utf-8" },
  })
}

function refused(status: number): Response {
  return new Response(null, { status })
}
