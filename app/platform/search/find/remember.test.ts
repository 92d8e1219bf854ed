import { expect, test } from "vitest"
import { memory } from "./remember.ts"

test("what was asked for last is kept, up to a weight", () => {
  const texts = memory<string>(10, (text) => text.length)
  texts.keep("1", "a", "aaaa")
  texts.keep("1", "b", "bbbb")
  expect(texts.recall("1", "a")).toBe("aaaa")
  texts.keep("1", "c", "cccc")
  expect(["a", "b", "c"].map((key) => texts.recall("1", key))).toEqual(["aaaa", undefined, "cccc"])
  texts.keep("1", "d", "more than can be kept")
  expect(texts.recall("1", "d")).toBeUndefined()
  texts.keep("1", "a", "a")
  texts.keep("1", "e", "eeeee")
  expect(["a", "c", "e"].map((key) => texts.recall("1", key))).toEqual(["a", "cccc", "eeeee"])
})

test("nothing is told of another version", () => {
  const texts = memory<string>(10, (text) => text.length)
  texts.keep("1", "a", "old")
  expect(texts.recall("2", "a")).toBeUndefined()
  texts.keep("2", "b", "new")
  expect(texts.recall("1", "a")).toBeUndefined()
  expect(texts.recall("2", "a")).toBeUndefined()
  expect(texts.recall("2", "b")).toBe("new")
})
