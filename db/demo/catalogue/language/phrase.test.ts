import { expect, test } from "vitest"
import { afterQue, clause, demonstrative, isSameThing, nounPhrase } from "./phrase.ts"

test("de and à contract with le and les, and elide", () => {
  expect(nounPhrase("le lien social")).toMatchObject({ of: "du lien social", at: "au lien social", gender: "m" })
  expect(nounPhrase("les halles /f")).toMatchObject({ of: "des halles", at: "aux halles", plural: true })
  expect(nounPhrase("l'accès aux droits /m")).toMatchObject({ of: "de l’accès aux droits", at: "à l’accès aux droits" })
  expect(nounPhrase("un atelier")).toMatchObject({ of: "d’un atelier", at: "à un atelier" })
  expect(nounPhrase("Albi /m").of).toBe("d’Albi")
  expect(nounPhrase("Haguenau /m").of).toBe("de Haguenau")
  expect(nounPhrase("Hyères /m").of).toBe("d’Hyères")
})

test("what follows que, de and ce", () => {
  expect(afterQue("un tiers renonce")).toBe("qu’un tiers renonce")
  expect(afterQue("onze communes")).toBe("que onze communes")
  expect(clause("ouvrir le soir").of).toBe("d’ouvrir le soir")
  expect(demonstrative(nounPhrase("l'ouvrage /m"))).toBe("cet ouvrage")
  expect(demonstrative(nounPhrase("le handicap"))).toBe("ce handicap")
  expect(demonstrative(nounPhrase("l'étude /f"))).toBe("cette étude")
})

test("a phrase whose gender cannot be told is refused", () => {
  expect(() => nounPhrase("l'accès aux droits")).toThrow(/gender/)
  expect(() => nounPhrase("les familles")).toThrow(/gender/)
})

test("the same thing in the singular, in the plural or more precisely", () => {
  expect(isSameThing(nounPhrase("le jardin partagé"), nounPhrase("les jardins partagés /m"))).toBe(true)
  expect(isSameThing(nounPhrase("l'isolement /m"), nounPhrase("l'isolement des mères /m"))).toBe(true)
  expect(isSameThing(nounPhrase("le jardin"), nounPhrase("la forêt"))).toBe(false)
})
