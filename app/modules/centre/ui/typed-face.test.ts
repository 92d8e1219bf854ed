import { expect, test } from "vitest"
import type { CentreFace } from "../domain/centre.ts"
import { centreFace } from "../operations/centre-face.ts"
import { exceptionRows, faceInput, typedFace } from "./typed-face.ts"

const face: CentreFace = {
  name: "Passerelles d’essai",
  shortName: "Passerelles",
  presentation: "Deux paragraphes.\n\nLe second.",
  coverage: ["09", "2A"],
  openingHours: {
    week: {
      monday: { afternoon: { from: "14:00", to: "17:30" } },
      sunday: { morning: { from: "09:00", to: "12:00" }, afternoon: { from: "13:00", to: "18:00" } },
    },
    exceptions: [
      { date: "2026-12-24", note: "Fermé" },
      { date: "2026-12-31", note: "", morning: { from: "09:00", to: "11:00" } },
    ],
  },
  streetAddress: "1, rue d’Essai\n31000 Toulouse",
  phone: "05 36 49 00 01",
  email: "contact@exemple.test",
  website: "https://exemple.test/",
  accent: "blue",
  timezone: "Europe/Paris",
}

test("what the form shows and sends back unchanged is what was kept", () => {
  expect(centreFace.parse(faceInput(typedFace(face)))).toEqual(face)
})

test("a colour outside the palette keeps its own field", () => {
  const typed = typedFace({ ...face, accent: "#2f5a3c" })
  expect(typed["accent"]).toBe("other")
  expect(centreFace.parse(faceInput(typed)).accent).toBe("#2f5a3c")
})

test("blank rows are no dates, and one is always offered", () => {
  const typed = { ...typedFace(face), "openingHours.exceptions.4.date": " ", "openingHours.exceptions.4.note": "" }
  expect(exceptionRows(typed)).toBe(3)
  expect(faceInput(typed).openingHours.exceptions).toHaveLength(2)
})

test("a row far away does not make thousands", () => {
  const typed = { ...typedFace(face), "openingHours.exceptions.999.date": "2026-01-01" }
  expect(faceInput(typed).openingHours.exceptions).toHaveLength(100)
  expect(exceptionRows(typed)).toBe(100)
})

test("names of fields that nobody gave go nowhere", () => {
  const typed = {
    ...typedFace(face),
    "openingHours.week.__proto__.morning.from": "09:00",
    "openingHours.exceptions.__proto__.date": "x",
  }
  expect(centreFace.parse(faceInput(typed))).toEqual(face)
  expect(({} as Record<string, unknown>)["morning"]).toBeUndefined()
})

test("what is wrong is said at its field", () => {
  const typed = {
    ...typedFace(face),
    name: " ",
    phone: "appelez-moi",
    email: "pas une adresse",
    website: "javascript:alert(1)",
    accent: "other",
    otherAccent: "#ffff00",
    coverage: "31 999",
    "openingHours.week.monday.afternoon.to": "13:00",
    "openingHours.exceptions.2.note": "sans date",
  }
  const parsed = centreFace.safeParse(faceInput(typed))
  const paths = parsed.error?.issues.map(({ path }) => path.join("."))
  expect(new Set(paths)).toEqual(
    new Set([
      "name",
      "phone",
      "email",
      "website",
      "accent",
      "coverage",
      "openingHours.week.monday.afternoon",
      "openingHours.exceptions.2.date",
    ]),
  )
})
