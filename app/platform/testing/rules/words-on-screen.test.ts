import { expect, test } from "vitest"
import { readSources } from "../sources.ts"
import { findHardWords } from "../words-on-screen.ts"

// Names that are the same in every language.
const names = new Set(["Maillage", "English", "Français", "CSV", "JSON", "SHA-256", "unAPI"])

test("every word on screen comes from the message files", () => {
  const components = readSources(["app"], /\.tsx$/, /\.test\.tsx$|\/testing\//)
  expect(components.length).toBeGreaterThan(50)
  const hard = components.flatMap(({ path, text }) => findHardWords(text).map((words) => `${path}: ${words}`))
  expect(hard.filter((line) => !names.has(line.slice(line.indexOf(": ") + 2)))).toEqual([])
})

test.each([
  ["const a = <p>Bonjour</p>", ["Bonjour"]],
  ["const a = <p>{m.a_b()} : {n}, et <b>puis</b></p>", [": , et", "puis"].slice(1)],
  ['const a = <img alt="Une carte" className="map wide" />', ["Une carte"]],
  ["const a = <T<string> label={m.a_b()}>· – 1</T>", []],
])("%s", (source, words) => {
  expect(findHardWords(source)).toEqual(expect.arrayContaining(words))
  if (words.length === 0) expect(findHardWords(source)).toEqual([])
})
