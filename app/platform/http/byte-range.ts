export type ByteRange = { kind: "whole" } | { kind: "part"; start: number; end: number } | { kind: "outside" }

/**
 * Reads a Range header (RFC 9110, section 14.2) for a content of `size` bytes; both ends are included. Several ranges at once, other
 * units and what is not understood give the whole, as the standard allows.
 */
export function readByteRange(header: string | null, size: number): ByteRange {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec((header ?? "").trim())
  const [, first = "", last = ""] = found ?? []
  if (found === null || (first === "" && last === "")) return { kind: "whole" }
  if (first === "") {
    const count = Math.min(Number(last), size)
    return count === 0 ? { kind: "outside" } : { kind: "part", start: size - count, end: size - 1 }
  }
  const [start, end] = [Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1)]
  if (last !== "" && Number(last) < start) return { kind: "whole" }
  return start >= size ? { kind: "outside" } : { kind: "part", start, end }
}
