import { expect, it } from "vitest"
import { addressQuery, filterOf, readQuestion } from "./figure-question.ts"

const defaults = { year: 2026, centre: "ici" }
const read = (query: string) => readQuestion("jours", new URLSearchParams(query), defaults)

it("the same question has one address, whatever the order in which it is asked", () => {
  const theme = "0192f000-0000-7000-8000-000000000001"
  const asked = read(`theme=${theme}&nature=teaching&nature=conference&annee=2017`)
  expect(addressQuery(asked)).toBe(`annee=2017&centre=ici&nature=conference&nature=teaching&theme=${theme}`)
  expect(addressQuery(read(`nature=conference&nature=teaching&theme=${theme}&annee=2017&centre=ici`))).toBe(
    addressQuery(asked),
  )
  expect(readQuestion("jours", new URLSearchParams(addressQuery(asked)), { year: 1, centre: "" })).toEqual(asked)
  expect(filterOf(asked)).toBe(`nature=conference&nature=teaching&theme=${theme}`)
})

it("what is not understood narrows nothing", () => {
  expect(read("annee=deux&nature=x&chapitre=y&theme=1&serie='")).toMatchObject({
    year: 2026,
    kinds: [],
    chapter: "",
    theme: "",
    series: "",
  })
  expect(read("centre=")).toMatchObject({ centre: "" })
  expect(filterOf(read("theme=aucun&serie=aucun&territoire=aucun"))).toBe("theme=aucun&territoire=aucun&serie=aucun")
})
