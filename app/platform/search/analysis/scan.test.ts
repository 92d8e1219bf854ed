import { expect, test } from "vitest"
import { scan } from "./scan.ts"

/** Words apart by spaces, tied words by "+" with their whole after "=". */
function read(text: string): string {
  const groups = scan(text).map(({ tokens, whole }) => {
    const words = tokens.map((token) => token.word.spelling).join("+")
    return whole === undefined ? words : `${words}=${whole.spelling}`
  })
  return groups.join(" ")
}

test.each([
  ["L'armée d’Afrique, l՚armée", "armée afrique l armée"],
  ["l`eau, lʼeau, l′eau, L＇EAU", "eau eau eau eau"],
  ["jusqu’à lorsqu'un puisqu'il quoiqu’elle qu'on", "à un il elle on"],
  ["aujourd’hui, prud'homme", "aujourd+hui=aujourdhui prud+homme=prudhomme"],
  ["Saint-Denis, porte-à-porte", "saint+denis=saintdenis porte+à+porte=porteàporte"],
  ["sous‑préfet (insécable), e-mail", "sous+préfet=souspréfet insécable e+mail=email"],
  ["C.L.S.P.D. et S.N.C.F, M. J. Dupont", "clspd et sncf m j dupont"],
  ["QPV, NPNRU, R&D", "qpv npnru r+d=rd"],
  ["Œuvre, cœur, ﬁn, ÆTAT", "oeuvre coeur fin aetat"],
  ["ÉTÉ e\u0301te\u0301 so\u00ADcial", "été été social"],
  ["habitant·e·s, acteur.rice.s, professionnel(le)s, auteur(s) (test)", "habitant acteur professionnel auteur test"],
  ["978-2-13-000000-1, 1er, 19e, CO2", "978+2+13+000000+1=9782130000001 1er 19e co2"],
  ["et/ou jeunes/adultes https://exemple.test/a_b", "et ou jeunes adultes https exemple test a b"],
  ["-- d' l’ - … « »", "d l"],
  ["社会 говорит عربى", "社 会 говорит عربى"],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected)
})

test("offsets give back what was written, inclusive endings with their word", () => {
  const text = "L’armée des habitant·e·s de Saint-Denis"
  const written = scan(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))
  expect(written).toEqual(["armée", "des", "habitant·e·s", "de", "Saint", "Denis"])
})

test.each([
  "",
  " ",
  "\0",
  "\uD800",
  "\uDC00a",
  "a\uD800",
  "(".repeat(50),
  "a.".repeat(5_000),
  "'-'-'",
  "é".repeat(10_000),
])("any string is read: %j", (text) => {
  for (const { tokens } of scan(text)) {
    for (const { start, end, word } of tokens) {
      expect(end).toBeGreaterThan(start)
      expect(word.spelling.isWellFormed()).toBe(true)
      expect(word.spelling.length).toBeLessThanOrEqual(60)
    }
  }
})

test("a text that goes on for long is read in time that grows with its length", () => {
  const started = performance.now()
  scan("a(e".repeat(100_000))
  scan("a.".repeat(100_000))
  scan("a-'".repeat(100_000))
  expect(performance.now() - started).toBeLessThan(5_000)
})
