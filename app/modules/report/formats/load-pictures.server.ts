import { buffer } from "node:stream/consumers"
import { read } from "#platform/db/index.server.ts"
import { findFile, readContent } from "#platform/files/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { Block, PictureType } from "../domain/block.ts"

/** Past this, a picture is left to the page: a document is made in memory. */
const largest = 20 * 1024 * 1024

const extensions: Record<PictureType, string> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" }

/** The contents of the pictures of a report, by file; one that is gone or too large is left out. */
export async function loadPictures(
  blocks: readonly Block[],
): Promise<Map<string, { path: string; bytes: Uint8Array }>> {
  const found = new Map<string, { path: string; bytes: Uint8Array }>()
  for (const { picture } of blocks) {
    if (picture === undefined || found.has(picture.fileId)) continue
    const file = await read(systemCaller("report.read"), (tx) => findFile(tx, picture.fileId))
    if (file === undefined || file.bytes > largest) continue
    const bytes = await buffer(readContent(file)).catch(() => undefined)
    if (bytes === undefined) continue
    found.set(picture.fileId, { path: `pictures/${picture.fileId}.${extensions[picture.mediaType]}`, bytes })
  }
  return found
}
