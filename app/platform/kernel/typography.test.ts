import { describe, expect, it } from "vitest"
import { formatBytes, formatList, formatNumber, formatOrdinal, formatPercent, quote, setFrench } from "./typography.ts"

describe("setFrench", () => {
  it.each([
    ["l'armée d'aujourd'hui", "l’armée d’aujourd’hui"],
    ["Pourquoi ? Parce que ; voilà !", "Pourquoi\u202f? Parce que\u202f; voilà\u202f!"],
    ["Quoi ?!", "Quoi\u202f?!"],
    ["Titre : sous-titre", "Titre\u00a0: sous-titre"],
    ["« mot » et «mot»", "«\u00a0mot\u00a0» et «\u00a0mot\u00a0»"],
    ["«\u202fmot\u202f»", "«\u00a0mot\u00a0»"],
    ['la "politique de la ville".', "la «\u00a0politique de la ville\u00a0»."],
    ['l\'"autre"', "l’«\u00a0autre\u00a0»"],
    ["Et puis...", "Et puis…"],
    ["14 % de 1 234 567 habitants", "14\u202f% de 1\u202f234\u202f567 habitants"],
    ["n° 47, p. 12 ; 214 p. ; 24 €", "n°\u00a047, p.\u00a012\u202f; 214\u00a0p.\u202f; 24\u00a0€"],
    ["M. Untel et Mme Unetelle, à 14 h", "M.\u00a0Untel et Mme\u00a0Unetelle, à 14\u00a0h"],
  ])("%s", (typed, set) => {
    expect(setFrench(typed)).toBe(set)
    expect(setFrench(set)).toBe(set)
  })

  it.each([
    "https://exemple.fr/recherche?q=a:b;c!d",
    "de 14:05 à 15:10",
    "dc:title",
    "5' 6\" de haut",
    "en 2019 214 pages",
    "9 782123 456803",
    "const a = {b:1};",
    "",
    "....",
    "rock 'n' roll",
  ])("leaves alone: %s", (text) => {
    expect(setFrench(text)).toBe(text)
  })

  it("is linear on hostile text", () => {
    const start = performance.now()
    for (const piece of ["« ", '"', " ", "\u00a0", '"a ', " :", "1 ", "'", ".", "123 "]) setFrench(piece.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe("figures", () => {
  it("follow the language", () => {
    expect(formatNumber(1234.5, "fr")).toBe("1\u202f234,5")
    expect(formatNumber(1234.5, "en")).toBe("1,234.5")
    expect(formatNumber(26717, "fr")).toBe("26\u202f717")
    expect(formatNumber(14, "fr", 1)).toBe("14,0")
    expect(formatNumber(-3.5, "fr")).toBe("−3,5")
    expect(formatPercent(0.142, "fr")).toBe("14,2\u202f%")
    expect(formatPercent(0.142, "en")).toBe("14.2%")
  })

  it("give sizes in powers of ten", () => {
    expect(formatBytes(0, "fr")).toBe("0\u00a0octet")
    expect(formatBytes(812, "fr")).toBe("812\u00a0octets")
    expect(formatBytes(4_000, "fr")).toBe("4\u00a0ko")
    expect(formatBytes(999_960, "fr")).toBe("1\u00a0Mo")
    expect(formatBytes(1_234_567, "fr")).toBe("1,2\u00a0Mo")
    expect(formatBytes(200_000_000, "en")).toBe("200\u00a0MB")
    expect(formatBytes(5e12, "fr")).toBe("5\u202f000\u00a0Go")
  })
})

it("words of the language", () => {
  expect(formatList(["a", "b", "c"], "fr")).toBe("a, b et c")
  expect(formatList([], "fr")).toBe("")
  expect(quote("mot", "fr")).toBe("«\u00a0mot\u00a0»")
  expect(quote("word", "en")).toBe("“word”")
  expect([1, 2].map((n) => formatOrdinal(n, "fr", "feminine"))).toEqual(["1re", "2e"])
  expect([1, 2, 3, 4, 11, 22].map((n) => formatOrdinal(n, "en"))).toEqual(["1st", "2nd", "3rd", "4th", "11th", "22nd"])
})
