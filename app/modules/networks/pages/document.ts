import { Readable } from "node:stream"
import { read } from "#platform/db/index.server.ts"
import { readContent } from "#platform/files/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { fileOfDocument } from "../queries/documents-of.server.ts"
import { openNetworkPage } from "../staff/open-network.server.ts"
import type { Route } from "./+types/document"

/** The content of a document that the caller may read; it is always taken as a file, never shown as a page of this site. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network } = await openNetworkPage(context, params.slug)
  const file = (await read(caller, (tx) => fileOfDocument(tx, network.id, params.id))) ?? notFound()
  const headers = {
    "content-type": file.mediaType === "application/pdf" ? "application/pdf" : "application/octet-stream",
    "content-length": String(file.bytes),
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll(/['()*]/g, hex)}`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  }
  if (request.method === "HEAD") return new Response(null, { headers })
  const stream = readContent(file)
  request.signal.addEventListener("abort", () => stream.destroy(), { once: true })
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers })
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
