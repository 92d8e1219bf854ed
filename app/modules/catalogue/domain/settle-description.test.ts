import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { fillDescription, followSource, sameDescription } from "./settle-description.ts"

const ours = buildDescription({ title: "Habiter la ville", year: 2014, abstracts: [], extent: ["120 p."] })

test("a newcomer fills what is empty and changes nothing that is said", () => {
  const theirs = buildDescription({
    title: "HABITER LA VILLE",
    abstracts: ["Un résumé."],
    extent: ["1 vol."],
    notes: ["Index"],
  })
  expect(fillDescription(ours, theirs)).toEqual({ ...ours, abstracts: ["Un résumé."], notes: ["Index"] })
})

test("a title and its subtitle come from one source, a year with its publisher", () => {
  const theirs = buildDescription({ title: "Habiter la ville", subtitle: "un essai", year: null, publications: [] })
  expect(fillDescription(ours, theirs).subtitle).toBeNull()
  expect(fillDescription({ ...ours, year: null, yearEnd: null, publications: [] }, ours).year).toBe(2014)
})

test("what the source changed is taken; what was corrected here meanwhile stays and is said", () => {
  const corrected = { ...ours, extent: ["122 p."], notes: ["Note d’ici"] }
  const after = { ...ours, extent: ["121 p."], abstracts: ["Nouveau"] }
  expect(followSource(corrected, ours, after)).toEqual({
    description: { ...corrected, abstracts: ["Nouveau"] },
    kept: ["extent"],
  })
  expect(followSource(corrected, ours, { ...ours, extent: ["122 p."] }).kept).toEqual([])
})

test("the order of keys and an empty list say nothing", () => {
  const { extent, ...rest } = ours
  expect(sameDescription({ extent, ...rest }, ours)).toBe(true)
  expect(sameDescription({ ...ours, year: 2015 }, ours)).toBe(false)
})
