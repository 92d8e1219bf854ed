import { readStructure } from "./iso2709-structure.ts"
import { leaderLength, readNumber } from "./marc-bytes.ts"

/**
 * Where a whole sound record begins inside bytes that end with a record terminator, or -1: the place whose five digits
 * say exactly what is left, and from which everything holds together. The start itself is not looked at.
 */
export function findEmbeddedRecord(bytes: Uint8Array): number {
  for (let at = 1; at + leaderLength + 2 <= bytes.length; at += 1) {
    if (readNumber(bytes, at, at + 5) !== bytes.length - at) continue
    if (readStructure(bytes.subarray(at)).kind === "sound") return at
  }
  return -1
}

/** Whether the bytes begin as a leader does: a length, and further on a base address or the two counts. */
export function looksLikeLeader(bytes: Uint8Array): boolean {
  if (bytes.length < 5) return false
  const hasLength = readNumber(bytes, 0, 5) !== null
  const hasCounts = bytes[10] === 0x32 && bytes[11] === 0x32
  const hasBase = readNumber(bytes, 12, 17) !== null
  return (hasLength && (hasCounts || hasBase || bytes.length < leaderLength)) || (hasCounts && hasBase)
}
