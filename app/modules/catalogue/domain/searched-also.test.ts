import { expect, test } from "vitest"
import { searchedAlso } from "./searched-also.ts"

test("a French reader is not told of English labels; an English one is told of both, all of what is of no language", () => {
  const also = [{ text: "QPV", language: "fr" }, { text: "Urban policy", language: "en" }, { text: "ANRU" }]
  expect(searchedAlso(also, "fr")).toEqual(["QPV", "ANRU"])
  expect(searchedAlso(also, "en")).toEqual(["QPV", "Urban policy", "ANRU"])
})
