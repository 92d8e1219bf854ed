import { expect, test } from "vitest"
import { namesMatching, namesNobody } from "./name-match.ts"

const all = ["Maïwenn Sarrazac", "Marie-Ange Ly", "Marc Élissalde", "Chloé N’Guyen", "Anne d’Œuvre"].map((name) => ({
  name,
}))
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

test("an apostrophe or a hyphen is typed, left out, or another one", () => {
  for (const typed of ["nguyen", "n’guy", "n'gu", "N Guyen", "guyen", "chlo nguy"])
    expect(found(typed)).toEqual(["Chloé N’Guyen"])
  for (const typed of ["marieange", "marie-a", "marie ange"]) expect(found(typed)).toEqual(["Marie-Ange Ly"])
  expect(found("oeuv")).toEqual(["Anne d’Œuvre"])
  expect(found("n'g")).toEqual([])
})

test("says when too little is typed to look for anybody", () => {
  expect(["", "m", "ma", "m l", "n'g"].map(namesNobody)).toEqual([true, true, true, true, true])
  expect(["mar", "n'gu"].map(namesNobody)).toEqual([false, false])
})
