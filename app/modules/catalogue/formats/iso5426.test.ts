import { expect, test } from "vitest"
import { latin1 } from "../testing/build-marc.ts"
import { decodeIso5426 } from "./iso5426.ts"

test("diacritics stand before their letter", () => {
  expect(
    decodeIso5426(latin1("\u00c2ecole, gar\u00d0con, o\u00c3u, no\u00c8el, \u00fauvre, \u00abd\u00c1es\u00bb")),
  ).toBe("école, garçon, oû, noël, œuvre, «dès»")
  expect(decodeIso5426(latin1("\u00c2Etude \u00d0Ca \u00c3Ile \u00c1a \u00eauvres"))).toBe("Étude Ça Île à Œuvres")
})

test("non-sorting marks are kept for the mapping to read", () => {
  expect(decodeIso5426(latin1("\u0088Le \u0089g\u00c2enie"))).toBe("\u0088Le \u0089génie")
})

test("what has no meaning is said, not guessed", () => {
  expect(decodeIso5426(latin1("a\u00b3b"))).toBe("a\ufffdb")
  expect(decodeIso5426(latin1("fin\u00c2"))).toBe("fin\ufffd")
})
