import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { stemFrench } from "./stem-french.ts"

const lines = readFileSync(join(import.meta.dirname, "../testing/snowball-french.txt"), "utf8")
  .trim()
  .split("\n")

test("every word of the Snowball reference list has its stem", () => {
  const pairs = lines.map((line) => line.split(" ") as [string, string])
  const wrong = pairs.filter(([word, stem]) => stemFrench(word) !== stem)
  expect(pairs).toHaveLength(20_403)
  expect(wrong).toEqual([])
})

test("accents count: the stems of chat and châtiment differ", () => {
  expect(stemFrench("chat")).toBe("chat")
  expect(stemFrench("châtiment")).toBe("chât")
})

test.each(["", "a", "é", "yyy", "qu", "ïë", "社", "9782130", "e".repeat(10_000)])("anything has a stem: %s", (word) => {
  expect(stemFrench(word).length).toBeLessThanOrEqual(word.length)
})
