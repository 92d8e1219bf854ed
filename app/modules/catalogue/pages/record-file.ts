import { Readable } from "node:stream"
import { read } from "#platform/db/index.server.ts"
import { readContent } from "#platform/files/index.server.ts"
import { readByteRange } from "#platform/http/byte-range.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { fileHeaders } from "../formats/file-headers.ts"
import { findRecord } from "../queries/find-record.server.ts"
import { findServedFile } from "../queries/record-files.server.ts"
import type { Route } from "./+types/record-file"

/** The content of a file, or a part of it: players and PDF readers ask for pieces. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const file = await read(callerOf(context), async (tx) => {
    const record = (await findRecord(tx, params.id)) ?? notFound()
    return (await findServedFile(tx, record.id, params.file)) ?? notFound()
  })
  const headers = fileHeaders(file)
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers: { etag: headers.etag } })
  const asked = request.headers.get("if-range") ?? headers.etag
  const range = readByteRange(asked === headers.etag ? request.headers.get("range") : null, file.bytes)
  if (range.kind === "outside") {
    return new Response(null, { status: 416, headers: { "content-range": `bytes */${file.bytes}` } })
  }
  const isPart = range.kind === "part"
  const length = isPart ? range.end - range.start + 1 : file.bytes
  const all = {
    ...headers,
    "content-length": String(length),
    ...(isPart ? { "content-range": `bytes ${range.start}-${range.end}/${file.bytes}` } : {}),
  }
  const status = isPart ? 206 : 200
  if (request.method === "HEAD") return new Response(null, { status, headers: all })
  const stream = readContent(file, isPart ? { start: range.start, end: range.end } : {})
  request.signal.addEventListener("abort", () => stream.destroy(), { once: true })
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { status, headers: all })
}
