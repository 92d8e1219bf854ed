import { expect, test } from "vitest"
import { formatSiret, readRna, readSiret } from "./siret.ts"

test("a SIRET is taken whatever its spaces, and given back as fourteen digits", () => {
  expect(readSiret("732 829 320 00074")).toBe("73282932000074")
  expect(readSiret(" 732.829.320-00074 ")).toBe("73282932000074")
  expect(readSiret("７３２８２９３２０００００７４".replace("０", ""))).toBe("73282932000074")
})

test("a wrong digit, a missing one, letters and zeros are refused", () => {
  for (const wrong of ["73282932000075", "7328293200007", "732829320000740", "ABCDEFGHIJKLMN", "00000000000000", ""])
    expect(readSiret(wrong), wrong).toBeUndefined()
})

test("every single wrong digit and nearly every swap of neighbours is seen", () => {
  const right = "73282932000074"
  for (let place = 0; place < 14; place++)
    for (let digit = 0; digit < 10; digit++) {
      if (right[place] === String(digit)) continue
      expect(readSiret(right.slice(0, place) + digit + right.slice(place + 1))).toBeUndefined()
    }
})

test("establishments of La Poste follow their own sum; its head office follows the common one", () => {
  expect(readSiret("35600000049837")).toBe("35600000049837")
  expect(readSiret("35600000000048")).toBe("35600000000048")
  expect(readSiret("35600000049838")).toBeUndefined()
})

test("an RNA is W and nine figures, with the letter of Corsica", () => {
  expect(readRna("w 313 000 123")).toBe("W313000123")
  expect(readRna("W2A1000123")).toBe("W2A1000123")
  for (const wrong of ["W31300012", "313000123", "W31300012X", "X313000123"]) expect(readRna(wrong)).toBeUndefined()
})

test("a SIRET is shown in groups that do not break", () => {
  expect(formatSiret("73282932000074")).toBe("732\u00a0829\u00a0320\u00a000074")
})
