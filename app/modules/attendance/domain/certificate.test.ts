import { expect, test } from "vitest"
import type { CertificateContent } from "./certificate.ts"
import { certificateState, initials } from "./certificate.ts"

const content: CertificateContent = {
  kind: "completion",
  title: "Session",
  place: "",
  days: [{ date: "2026-11-12", halves: ["morning", "afternoon"] }],
  plannedMinutes: 360,
  objectives: [],
  signatory: "Alix Essai",
  locale: "fr",
}
const issued = { minutes: 360, content, replacedAt: null, revokedAt: null }

test("a certificate is valid as long as the ledger says the same", () => {
  const same = { minutes: 360, days: content.days }
  expect(certificateState(issued, same)).toBe("valid")
  expect(certificateState(issued, { ...same, minutes: 340 })).toBe("corrected")
  expect(certificateState(issued, { ...same, days: [{ date: "2026-11-12", halves: ["morning"] }] })).toBe("corrected")
  expect(certificateState(issued, undefined)).toBe("corrected")
  expect(certificateState({ ...issued, replacedAt: new Date(0) }, same)).toBe("replaced")
  expect(certificateState({ ...issued, revokedAt: new Date(0), replacedAt: new Date(0) }, same)).toBe("revoked")
})

test("a verification shows initials alone", () => {
  expect(initials("Alix de la Tour")).toBe("A. T.")
  expect(initials("Marie-Ange N’Diaye")).toBe("M. A. N. D.")
  expect(initials("")).toBe("")
})
