import { UnreadableFile } from "../domain/import-problem.ts"

/** The lines of a dBASE III table as texts; deleted lines are kept as empty ones, because shapes are found by their rank. */
export function readDbf(dbf: Buffer): Record<string, string>[] {
  const [count, header, width] = [dbf.readUInt32LE(4), dbf.readUInt16LE(8), dbf.readUInt16LE(10)]
  const fields = fieldsOf(dbf, header)
  if (width === 0 || fields.length === 0 || header + count * width > dbf.length)
    throw new UnreadableFile("shapefile", ".dbf")
  return Array.from({ length: count }, (_, index) => {
    const start = header + index * width
    const isDeleted = dbf[start] === 0x2a
    return Object.fromEntries(
      isDeleted
        ? []
        : fields.map(({ name, offset, size }) => [name, text(dbf.subarray(start + offset, start + offset + size))]),
    )
  })
}

function fieldsOf(dbf: Buffer, header: number): { name: string; offset: number; size: number }[] {
  const fields = []
  let offset = 1
  for (let at = 32; at + 32 <= header && dbf[at] !== 0x0d; at += 32) {
    const name = dbf.toString("latin1", at, at + 11).split("\0", 1)[0] ?? ""
    const size = dbf[at + 16] ?? 0
    fields.push({ name, offset, size })
    offset += size
  }
  return fields
}

/** Tables rarely say their encoding: UTF-8 where it is valid, else what Windows wrote. */
function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim()
  } catch {
    return new TextDecoder("windows-1252").decode(bytes).trim()
  }
}
