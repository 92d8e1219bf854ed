import { Readable } from "node:stream"
import { read } from "#platform/db/index.server.ts"
import { findFile, readContent } from "#platform/files/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { findEntryFile } from "../queries/journal-of.server.ts"
import { openSupport } from "../staff/open-support.server.ts"
import type { Route } from "./+types/entry-file"

/** The content of a journal's file, always to be kept and never run by the browser. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openSupport(context, request, params.id)
  if (!isUuid(params.file)) return notFound()
  const found = await read(caller, async (tx) => {
    const file = (await findEntryFile(tx, centre.id, params.file)) ?? notFound()
    return { name: file.name, stored: (await findFile(tx, file.fileId)) ?? notFound() }
  })
  const stream = readContent(found.stored)
  request.signal.addEventListener("abort", () => stream.destroy(), { once: true })
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name.toWellFormed())}`,
      "content-length": String(found.stored.bytes),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  })
}
