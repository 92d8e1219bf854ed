import { open } from "node:fs/promises"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import type { SortedFile } from "../domain/file-sort.ts"
import { sortFile, sortingLength } from "../domain/file-sort.ts"

/** What a received file is, by its first bytes. */
export async function sortReceived(file: ReceivedFile): Promise<SortedFile> {
  const handle = await open(file.path)
  try {
    const head = Buffer.alloc(sortingLength)
    const { bytesRead } = await handle.read(head, 0, sortingLength, 0)
    return sortFile(head.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}
