/**
 * The number (53 bits) under which a key is stored: any length in eight bytes, mixed so that near keys fall far apart. Two keys
 * may share a number, once in very many: what is found by it is compared.
 */
export function keyNumber(key: string): number {
  let low = 0x9e3779b9
  let high = 0x7f4a7c15
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at)
    low = Math.imul(low ^ code, 0x85ebca6b)
    high = Math.imul(high ^ code, 0xc2b2ae35)
    low ^= low >>> 15
    high ^= high >>> 13
  }
  low = Math.imul(low ^ (high >>> 16), 0x27d4eb2f)
  high = Math.imul(high ^ (low >>> 16), 0x165667b1)
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)
}
