const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** How many bytes a ZIP archive says it unpacks to (APPNOTE 4.3.12), or null when its directory cannot be read. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) !== endOfDirectory) continue
    return sumOfEntries(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true))
  }
  return null
}

function sumOfEntries(view: DataView, start: number, count: number): number | null {
  let at = start
  let sum = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}
