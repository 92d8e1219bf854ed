import { hash } from "node:crypto"

/** The number (64 bits, signed, as text) under which a key is stored: any length in eight bytes. Not a secret. */
export function keyNumber(key: string): string {
  return hash("sha1", key, "buffer").readBigInt64LE(0).toString()
}
