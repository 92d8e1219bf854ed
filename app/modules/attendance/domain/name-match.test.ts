import { expect, test } from "vitest"
import { namesMatching } from "./name-match.ts"

const all = ["Maïwenn Sarrazac", "Marie-Ange Ly", "Marc Élissalde"].map((name) => ({ name }))
const found = (typed: string) => namesMatching(all, typed).map(({ name }) => name)

test("the first letters of any word of the name, whatever case and accents", () => {
  expect(found("sarr")).toEqual(["Maïwenn Sarrazac"])
  expect(found("eliss")).toEqual(["Marc Élissalde"])
  expect(found("ange")).toEqual(["Marie-Ange Ly"])
  expect(found("mar")).toEqual(["Marie-Ange Ly", "Marc Élissalde"])
  expect(found("MAR el")).toEqual(["Marc Élissalde"])
})

test("one or two letters give no list, a short name does give its person", () => {
  expect(found("")).toEqual([])
  expect(found("m")).toEqual([])
  expect(found("ma")).toEqual([])
  expect(found("m l")).toEqual([])
  expect(found("ly")).toEqual(["Marie-Ange Ly"])
  expect(found("%")).toEqual([])
})
