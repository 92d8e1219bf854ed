import { isPermanentId } from "./permanent-id.ts"

/** As many as fit in a cookie with room to spare: nine characters each, of some 4,000. */
export const basketLimit = 300

const cookieName = "panier"
const idLength = 9
const days = 180

/** The permanent identifiers that a reader has put aside, in the order they came; whatever else a cookie or an address holds is left out. */
export function readBasket(text: string | null): string[] {
  const pieces = (text ?? "").match(new RegExp(`.{1,${idLength}}`, "gs")) ?? []
  return [...new Set(pieces.filter(isPermanentId))].slice(0, basketLimit)
}

/** The same from the header "Cookie" of a request. */
export function basketOf(cookieHeader: string | null): string[] {
  const pairs = (cookieHeader ?? "").split(/;\s*/).map((pair) => pair.split("=", 2))
  return readBasket(pairs.find(([name]) => name === cookieName)?.[1] ?? null)
}

/** As one text, for the cookie and for the address of a list that is sent. */
export function writeBasket(ids: readonly string[]): string {
  return ids.join("")
}

/**
 * The header "Set-Cookie" that keeps a basket. It holds what anyone can read in the catalogue and nothing else, so that it needs no
 * signature, and each identifier is checked when it is read. An empty basket takes the cookie away.
 */
export function basketCookie(ids: readonly string[], { https }: { https: boolean }): string {
  const age = ids.length === 0 ? 0 : days * 86_400
  return `${cookieName}=${writeBasket(ids)}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`
}

/** The basket with these records at its end, and how many found no room. */
export function withRecords(basket: readonly string[], ids: readonly string[]): { basket: string[]; left: number } {
  const all = [...new Set([...basket, ...ids.filter(isPermanentId)])]
  return { basket: all.slice(0, basketLimit), left: Math.max(0, all.length - basketLimit) }
}

export function withoutRecord(basket: readonly string[], id: string): string[] {
  return basket.filter((other) => other !== id)
}
