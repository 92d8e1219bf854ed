import { expect, test } from "vitest"
import { basketCookie, basketLimit, basketOf, readBasket, withoutRecord, withRecords, writeBasket } from "./basket.ts"
import { permanentId } from "./permanent-id.ts"

const ids = Array.from({ length: 500 }, (_, n) => permanentId([n % 29, Math.floor(n / 29), 3, 4, 5, 6, 7, 8]))
const [one = "", two = ""] = ids

test("a full basket fits in a cookie and comes back in its order", () => {
  const { basket, left } = withRecords([], ids)
  expect([basket.length, left]).toEqual([basketLimit, 200])
  const cookie = basketCookie(basket, { https: true })
  expect(cookie.length).toBeLessThan(4_000)
  expect(basketOf(`other=1; ${cookie.split(";")[0]}; last=2`)).toEqual(basket)
})

test("only identifiers are read, each once", () => {
  expect(readBasket(writeBasket([one, two, one]))).toEqual([one, two])
  for (const text of [null, "", "x", "<script>", "a".repeat(10_000), `${one.slice(0, 8)}!`, "é".repeat(90)])
    expect(readBasket(text), String(text)).toEqual([])
  expect(basketOf("panier")).toEqual([])
  expect(withRecords([one], ["x", two]).basket).toEqual([one, two])
  expect(withoutRecord([one, two], one)).toEqual([two])
})

test("the cookie of an empty basket is taken away", () => {
  expect(basketCookie([], { https: false })).toBe("panier=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
})
