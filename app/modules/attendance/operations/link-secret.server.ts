import { sealFor } from "#platform/http/installation.server.ts"
import type { Half } from "../domain/half.ts"
import { halves } from "../domain/half.ts"

export interface SheetLink {
  slotId: string
  half: Half
  turn: number
}

const seal = sealFor("attendance.sheet")

/** What the address of a half-day's link ends with: which half-day and which turn of its link, sealed by the installation. Nothing of it is kept. */
export function secretOf({ slotId, half, turn }: SheetLink): string {
  const bytes = Buffer.concat([
    Buffer.from(slotId.replaceAll("-", ""), "hex"),
    Buffer.from([halves.indexOf(half), turn >> 8, turn & 255]),
  ])
  const text = bytes.toString("base64url")
  return text + seal.sign(text)
}

/** Reads it back; undefined for what this installation did not give out. */
export function readSecret(secret: string): SheetLink | undefined {
  if (!/^[\w-]{48}$/.test(secret)) return undefined
  const [text, mac] = [secret.slice(0, 26), secret.slice(26)]
  if (!seal.verify(text, mac)) return undefined
  const bytes = Buffer.from(text, "base64url")
  const half = halves[bytes[16] ?? -1]
  if (half === undefined) return undefined
  const slotId = bytes
    .subarray(0, 16)
    .toString("hex")
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5")
  return { slotId, half, turn: (bytes[17] ?? 0) * 256 + (bytes[18] ?? 0) }
}
