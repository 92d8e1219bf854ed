import { expect, test } from "vitest"
import { wordOf } from "./words.ts"

test("a saint written short is found under the whole word", () => {
  expect(wordOf("St")?.lexeme).toBe(wordOf("Saint")?.lexeme)
  expect(wordOf("Stes")?.lexeme).toBe(wordOf("Saintes")?.lexeme)
})

test("words of programs are words", () => {
  for (const word of ["constructor", "toString", "valueOf"]) expect(wordOf(word)?.spelling).toBe(word.toLowerCase())
})

test("a word whose stem would be an acronym keeps apart from it, with its plural", () => {
  const lexemes = (...words: string[]) => words.map((word) => wordOf(word)?.lexeme)
  expect(lexemes("CAF", "café", "Cafés")).toEqual(["caf", "café", "café"])
  expect(lexemes("RU", "rue", "rues")).toEqual(["ru", "rue", "rue"])
  expect(lexemes("REP", "repas")).toEqual(["rep", "repas"])
})
