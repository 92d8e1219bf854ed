/** Separators and sizes of ISO 2709. */
export const subfieldDelimiter = 0x1f
export const fieldTerminator = 0x1e
export const recordTerminator = 0x1d
export const leaderLength = 24
export const directoryEntryLength = 12
/** The length of a record has five digits. */
export const longestRecord = 99_999
/** The length of a field has four digits. */
export const longestField = 9_999

const separators = new Set([0x00, 0x0a, 0x0d, 0x1a, 0xef, 0xbb, 0xbf])

/** What may stand between two records and says nothing: newlines, NUL, end-of-file marks, byte order marks. */
export function isSeparator(byte: number): boolean {
  return separators.has(byte)
}

/** The number written in ASCII digits in bytes[from, to), or null when something else stands there. */
export function readNumber(bytes: Uint8Array, from: number, to: number): number | null {
  if (to > bytes.length) return null
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return value
}
