import { expect, test } from "vitest"
import { cardNumber, readCardNumber } from "./card-number.ts"
import { code39 } from "./code39.ts"

test("a card number is read back however it was scanned or typed", () => {
  const card = cardNumber(48_213)
  expect(card).toMatch(/^L048213[\dX]$/)
  for (const typed of [card, ` ${card.toLowerCase()} `, `*${card}*`, `${card.slice(0, 4)} ${card.slice(4)}`])
    expect(readCardNumber(typed)).toBe(card)
})

test("the check character is the one of the standard", () => {
  // ISO/IEC 7064 MOD 11-2 of 079 is X (the example of the standard).
  expect(cardNumber(79).at(-1)).toBe("X")
})

test("every wrong digit and every swap of neighbours is found", () => {
  expect.hasAssertions()
  for (const draw of [0, 79, 123_456, 999_999, 500_017]) {
    const card = cardNumber(draw)
    for (let place = 1; place < card.length; place += 1) {
      for (const digit of "0123456789X") {
        const wrong = card.slice(0, place) + digit + card.slice(place + 1)
        if (wrong !== card) expect(readCardNumber(wrong), wrong).toBeUndefined()
      }
      const swapped = card.slice(0, place) + (card[place + 1] ?? "") + (card[place] ?? "") + card.slice(place + 2)
      if (place < card.length - 1 && swapped !== card) expect(readCardNumber(swapped), swapped).toBeUndefined()
    }
  }
})

test.each(["", "L", "X048213L", "Lemaire", "L12345", "L1234567890"])("%s is no card number", (typed) => {
  expect(readCardNumber(typed)).toBeUndefined()
})

test("a card in bars: five bars a sign, start and stop included, none over another", () => {
  const { bars, width } = code39(cardNumber(79))
  expect(bars).toHaveLength(10 * 5)
  expect(
    bars.every((bar, index) => index === 0 || bar.at > (bars[index - 1]?.at ?? 0) + (bars[index - 1]?.width ?? 0) - 1),
  ).toBe(true)
  // Ten signs of three wide and six narrow elements, nine gaps.
  expect(width).toBe(10 * 15 + 9)
})
