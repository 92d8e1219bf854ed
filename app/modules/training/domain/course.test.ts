import { expect, it } from "vitest"
import type { ProgrammeFacts } from "./course.ts"
import { missingFacts } from "./course.ts"
import { slugOf } from "./slug.ts"

const bare: ProgrammeFacts = {
  kind: "catalogue",
  texts: { objectives: "Dire, écrire", audience: " ", contents: "Trois ateliers" },
  minutes: 0,
  priceCents: null,
  contact: "Pôle formation",
  contactEmail: "",
  contactPhone: "",
}

it("a sheet says what it still lacks", () => {
  expect(missingFacts(bare)).toEqual([
    "audience",
    "prerequisites",
    "methods",
    "assessment",
    "access",
    "accessibility",
    "minutes",
    "price",
    "contact",
  ])
  expect(missingFacts({ ...bare, minutes: 420, priceCents: 0, contactPhone: "05" })).not.toContain("price")
  expect(missingFacts({ ...bare, kind: "on_demand" })).toContain("need")
  expect(missingFacts({ ...bare, kind: "conference" })).toEqual([])
})

it("a title makes an address", () => {
  expect(slugOf("Français langue d’intégration : œuvrer à l’écrit")).toBe(
    "francais-langue-d-integration-oeuvrer-a-l-ecrit",
  )
  expect(slugOf("…")).toBe("formation")
  expect(slugOf("a".repeat(200)).length).toBeLessThanOrEqual(80)
})
