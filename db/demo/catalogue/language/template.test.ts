import { expect, test } from "vitest"
import { datedList, drawDated } from "./dated-list.ts"
import { nounPhrase } from "./phrase.ts"
import { randomOf } from "./random.ts"
import type { Scene } from "./template.ts"
import { compile } from "./template.ts"
import { sentence, typeset } from "./typography.ts"

const scene = (phrase: string): Scene => ({ random: randomOf(1, 1, 0), year: 2004, slot: () => nounPhrase(phrase) })
const write = (template: string, phrase: string): string => compile(template).write(scene(phrase))

test("slots take the form and the agreement that the template asks for", () => {
  expect(write("bilan {de x} {an-1}", "les ateliers /m")).toBe("bilan des ateliers 2003")
  expect(write("en matière {den x}", "l'accès aux soins /m")).toBe("en matière d’accès aux soins")
  expect(write("{x} {x:est né|est née|sont nés|sont nées}", "les halles /f")).toBe("les halles sont nées")
  expect(write("{x} {x:suffit|suffisent}", "le bail")).toBe("le bail suffit")
  expect(write("{Maj x} « ici » : {N 2-2}", "l'élan /m")).toBe("L’élan «\u00a0ici\u00a0»\u00a0: deux")
})

test("alternatives may be nested or empty", () => {
  const seen = new Set(
    Array.from({ length: 60 }, (_, at) => compile("[a|b[c|]]").write({ ...scene("le x"), random: randomOf(3, at, 0) })),
  )
  expect([...seen].toSorted()).toEqual(["a", "b", "bc"])
})

test("a template that cannot be read stops everything", () => {
  for (const typed of ["[a|b", "a]", "{de", "{de x y}", "{x:a|b|c}", "{pour x}"]) expect(() => compile(typed)).toThrow()
})

test("what was not yet said that year is not drawn", () => {
  const list = datedList("le conseil citoyen @2014-\nle comité @-1999\nla rue", nounPhrase)
  const drawn = (year: number): string[] =>
    Array.from(
      { length: 40 },
      (_, at) => list[drawDated(randomOf(5, at, 0), list, year, () => true)]?.item.bare ?? "none",
    )
  expect(new Set(drawn(1990))).toEqual(new Set(["comité", "rue"]))
  expect(new Set(drawn(2020))).toEqual(new Set(["conseil citoyen", "rue"]))
  expect(drawDated(randomOf(5, 5, 0), list, 2020, () => false)).toBe(-1)
})

test("French typography", () => {
  expect(typeset("l'école : « oui » ; 12 % ?")).toBe("l’école\u00a0: «\u00a0oui\u00a0»\u00a0; 12\u00a0%\u00a0?")
  expect(sentence("qui paie ? cet avis répond")).toBe("Qui paie ? Cet avis répond.")
})

test("draws are the same for the same seed, and spread", () => {
  const first = (seed: number): number[] => Array.from({ length: 8 }, (_, at) => randomOf(seed, at, 0).below(1000))
  expect(first(7)).toEqual(first(7))
  expect(first(7)).not.toEqual(first(8))
  const counts = [0, 0, 0]
  for (let at = 0; at < 9000; at += 1) {
    const drawn = randomOf(1, at, 0).weighted([1, 0, 2])
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  expect(counts[1]).toBe(0)
  expect(counts[0]).toBeGreaterThan(2700)
  expect(counts[0]).toBeLessThan(3300)
})
