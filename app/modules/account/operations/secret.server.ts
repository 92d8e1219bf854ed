import { createHash, randomBytes } from "node:crypto"

/** A secret for a link (192 bits); only `hashOf` it is kept. */
export function newSecret(): string {
  return randomBytes(24).toString("base64url")
}

/** A secret that a person may have to read and type: four groups of four letters and digits (80 bits), none of which look alike. */
export function newCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join("")
  return letters.replaceAll(/(.{4})(?=.)/g, "$1-")
}

// 32 signs, a power of two: the remainder of a byte favours none.
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

/** What the database keeps of a secret: its SHA-256, in hexadecimal. Case and blanks of a typed code do not count. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}

export function codeHash(code: string): string {
  return hashOf(code.toUpperCase().replaceAll(/[^A-Z2-9]/g, ""))
}
