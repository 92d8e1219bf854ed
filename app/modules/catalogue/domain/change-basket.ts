import { readBasket, withoutRecord, withRecords } from "./basket.ts"

/**
 * What a form does to a basket: "ajouter" (one identifier or several in a row), "retirer", or "faire" with "vider" to empty it.
 * `left` is how many found no room.
 */
export function changeBasket(
  basket: readonly string[],
  field: (name: string) => string,
): { basket: string[]; left: number } {
  if (field("faire") === "vider") return { basket: [], left: 0 }
  const less = field("retirer") === "" ? [...basket] : withoutRecord(basket, field("retirer"))
  return withRecords(less, readBasket(field("ajouter")))
}
