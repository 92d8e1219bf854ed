import { UnreadableFile } from "../domain/import-problem.ts"

/**
 * The text of a file: UTF-8 (with or without a byte order mark), UTF-16 with one, else Windows-1252, which is what French
 * spreadsheets write. Binary content throws.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile("empty")
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) throw new UnreadableFile("not-known")
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}
