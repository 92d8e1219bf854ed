import { inflateRawSync } from "node:zlib"
import { UnreadableFile } from "../domain/import-problem.ts"

/** What an archive may hold once unpacked: more is not a list of territories. */
const mostBytes = 256 * 1024 * 1024
const mostEntries = 200

/**
 * The entries of a zip archive, by lower-case base name (PKWARE APPNOTE 4.3.12, 4.3.7): stored or deflated, not encrypted. A
 * damaged or oversized archive throws.
 */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  try {
    let [at, left] = [directoryStart(bytes), mostBytes]
    while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50) {
      if (entries.size >= mostEntries) throw new UnreadableFile("zip")
      const nameLength = bytes.readUInt16LE(at + 28)
      const name = bytes.toString("utf8", at + 46, at + 46 + nameLength)
      const content = contentOf(bytes, at, left)
      left -= content.length
      if (!name.endsWith("/")) entries.set(name.split("/").at(-1)?.toLowerCase() ?? name, content)
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile("zip")
  }
  if (entries.size === 0) throw new UnreadableFile("zip")
  return entries
}

function contentOf(bytes: Buffer, at: number, left: number): Buffer {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
  const packed = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const content = bytes.subarray(start, start + packed)
  if ((flags & 1) === 1 || content.length !== packed) throw new UnreadableFile("zip")
  if (method === 0) return content
  if (method !== 8) throw new UnreadableFile("zip")
  return inflateRawSync(content, { maxOutputLength: Math.max(left, 1) })
}

/** The end record is within the last 65,557 bytes. */
function directoryStart(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === 0x06054b50) return bytes.readUInt32LE(at + 16)
  throw new UnreadableFile("zip")
}
