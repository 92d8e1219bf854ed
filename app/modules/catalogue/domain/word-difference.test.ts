import { expect, test } from "vitest"
import { wordDifference } from "./word-difference.ts"

const shown = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join("")

test("what changed is told word by word", () => {
  expect(shown("Habiter la ville", "Habiter la ville")).toBe("Habiter la ville")
  expect(shown("Habiter la ville aujourd’hui", "Habiter les villes aujourd’hui")).toBe(
    "Habiter [-la-]{+les+} [-ville-]{+villes+} aujourd’hui",
  )
  expect(shown("", "Un titre")).toBe("{+Un titre+}")
  expect(shown("un deux trois quatre", "zéro un trois quatre cinq")).toBe("{+zéro +}un [-deux -]trois quatre{+ cinq+}")
})

test("the two texts are always found again in their difference, however long", () => {
  const long = (seed: number) => Array.from({ length: 900 }, (_, at) => `mot${(at * seed) % 97}`).join(at(seed))
  function at(seed: number): string {
    return seed % 2 === 0 ? " " : "\n"
  }
  for (const [before, after] of [
    ["a b c", "c b a"],
    ["  espaces  doubles ", "espaces doubles"],
    [long(3), long(4)],
    [long(2), `${long(2)} fin`],
  ] as const) {
    const parts = wordDifference(before, after)
    const side = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text)
    expect(side("added").join("")).toBe(before)
    expect(side("removed").join("")).toBe(after)
  }
})
