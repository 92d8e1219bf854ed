import { Readable } from "node:stream"
import type { StoredFile } from "#platform/files/index.server.ts"
import { readContent } from "#platform/files/index.server.ts"

/** A picture's content, of the kind that its first bytes said when it came in. */
export function pictureAnswer(request: Request, file: StoredFile, cacheControl: string): Response {
  const etag = `"${file.sha256.slice(0, 32)}"`
  const headers = { etag, "cache-control": cacheControl, "x-content-type-options": "nosniff" }
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers })
  const whole = { ...headers, "content-type": file.mediaType, "content-length": String(file.bytes) }
  if (request.method === "HEAD") return new Response(null, { headers: whole })
  const stream = readContent(file)
  request.signal.addEventListener("abort", () => stream.destroy(), { once: true })
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers: whole })
}
