import { expect, test } from "vitest"
import { typedWords } from "./typed-words.ts"

test.each([
  ["poli", "", "poli"],
  ["politique de la vi", "politique de la ", "vi"],
  ["l’habi", "l’", "habi"],
  ["porte-à-po", "porte-à-", "po"],
  ["politique ", "politique ", ""],
  ['auteur:"mar', "auteur  ", "mar"],
  ["", "", ""],
])("%s", (typed, done, begun) => {
  expect(typedWords(typed)).toEqual({ done, begun })
})
