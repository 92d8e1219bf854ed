import { expect, test } from "vitest"
import type { Subject } from "./record-description.ts"
import { territoriesCovered } from "./territories-covered.ts"

const place = (heading: string, authorityId: string | null, scheme: string | null = "cog"): Subject => ({
  kind: "place",
  parts: [heading],
  scheme,
  authorityId,
})

test("what was chosen and what subjects name by code, each once", () => {
  const subjects = [
    place("Marseille (Bouches-du-Rhône)", "COM-13055"),
    place("Nord", "DEP-59"),
    place("Corse", null),
    place("Ailleurs", "COM-13055", "rameau"),
    place("Canton", "CAN-1301"),
  ]
  const territories = [{ code: "commune:13055", label: "Marseille" }]
  expect(territoriesCovered({ subjects, territories })).toEqual([
    { code: "commune:13055", label: "Marseille" },
    { code: "departement:59", label: "Nord" },
  ])
  expect(territoriesCovered({ subjects: [] })).toEqual([])
})
