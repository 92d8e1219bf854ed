import { expect, test } from "vitest"
import { whoOf } from "./who.ts"

const one = (id: string, personId: string | null, structureId: string | null, structureKind = "association") => ({
  id,
  personId,
  structureId,
  structureKind,
  role: "participant" as const,
  presences: [],
})

test("people and structures stand side by side with their kind; heads of a structure add up; who does not count is left out", () => {
  const participations = [
    one("a", "ana", "regie"),
    one("b", "bob", "regie"),
    one("c", null, "regie", "other"),
    one("d", null, null),
    one("e", "eve", "ville", "commune"),
    one("f", "fay", "ecole", "school"),
    one("g", "gus", "ecole", "other"),
    one("h", "hal", "ville", "commune"),
  ]
  const heads = new Map([
    ["a", 1],
    ["b", 1],
    ["c", 4],
    ["d", 9],
    ["f", 1],
    ["g", 1],
    ["h", 1],
  ])
  expect(whoOf(participations, heads)).toEqual({
    people: ["ana", "bob", "fay", "gus", "hal"],
    people_kinds: ["association", "association", "school", "other", "commune"],
    structures: ["regie", "regie", "ecole", "ecole", "ville"],
    structure_kinds: ["association", "other", "school", "other", "commune"],
    structure_heads: [2, 4, 1, 1, 1],
    together: ["regie", "ecole"],
  })
})
