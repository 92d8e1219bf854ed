import { randomBytes } from "node:crypto"

/** New time-ordered identifiers (RFC 9562, version 7), as `platform.new_id()` makes them, for rows that are written by the hundred. */
export function newIds(count: number): string[] {
  const time = Date.now().toString(16).padStart(12, "0")
  const random = randomBytes(count * 10).toString("hex")
  return Array.from({ length: count }, (_, index) => {
    const hex = random.slice(index * 20, index * 20 + 20)
    const variant = "89ab"[Number.parseInt(hex.charAt(3), 16) & 3]
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(8, 20)}`
  })
}
