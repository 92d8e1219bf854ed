/** Whether the bytes from `at` to the end begin a sequence that more bytes could complete. */
export function isCutSequence(bytes: Uint8Array, at: number): boolean {
  const wanted = announcedLength(bytes[at] ?? 0)
  if (wanted < 2 || bytes.length - at >= wanted) return false
  for (let next = at + 1; next < bytes.length; next += 1) if (!isContinuation(bytes[next])) return false
  return true
}

/** How many bytes the character at `at` takes (1 to 4), or 0 when it is not UTF-8. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = announcedLength(first)
  if (length < 2) return length
  for (let next = at + 1; next < at + length; next += 1) if (!isContinuation(bytes[next])) return 0
  const second = bytes[at + 1] ?? 0
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  if (first === 0xf4 && second > 0x8f) return 0
  return length
}

function announcedLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  if (first >= 0xf0 && first <= 0xf4) return 4
  return 0
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
