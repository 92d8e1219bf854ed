import { expect, test } from "vitest"
import { languageName, languageTag } from "./labels.ts"

test("a language is named by its code, and whatever an address says instead of a code is shown as it is", () => {
  expect(["fre", "eng", "ger"].map(languageName)).toEqual(["français", "anglais", "allemand"])
  const typed = ["", "-1", "{}", "fr fr", "\ufffd", "9999999999", "<b>"]
  expect(typed.map(languageName)).toEqual(typed)
  expect(typed.map(languageTag)).toEqual(typed.map(() => undefined))
})
