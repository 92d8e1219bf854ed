import { expect, test } from "vitest"
import { wordOf } from "./words.ts"

test("a saint written short is found under the whole word", () => {
  expect(wordOf("St")?.lexeme).toBe(wordOf("Saint")?.lexeme)
  expect(wordOf("Stes")?.lexeme).toBe(wordOf("Saintes")?.lexeme)
})

test("words of programs are words", () => {
  for (const word of ["constructor", "toString", "valueOf"]) expect(wordOf(word)?.spelling).toBe(word.toLowerCase())
})
