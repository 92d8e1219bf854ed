import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import type { Centre } from "#modules/centre/index.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { readPdfText } from "#platform/pdf/read-pdf-text.server.ts"
import type { Attendance, Attendee } from "../domain/attendance.ts"
import { halfDaysOf } from "../domain/half-day.ts"
import type { SignedActivity } from "../domain/signed-activity.ts"
import { paperSheet } from "./paper-sheet.server.ts"

const now = new Date("2026-11-10T10:00:00Z")
const trainerLine = "Signature de la personne qui anime"

it.each([1, 2])(
  "on paper (days: %i) the trainer signs where the last people sign, however many there are",
  async (days) => {
    for (const count of [1, 3, 8, 11, 15, 25, 31]) {
      const pages = await pagesOf(count, days)
      const last = pages.findIndex((page) => page.includes(trainerLine))
      expect([count, last]).toEqual([count, pages.length - 1])
      for (const at of [count - 1, count].filter((one) => one > 0)) expect(pages[last]).toContain(`Personne ${at}.`)
      if (count <= 8) expect(pages).toHaveLength(1)
    }
  },
)

async function pagesOf(count: number, days: number): Promise<string[]> {
  const slots = Array.from({ length: days }, (_, at) => ({
    id: `slot ${at}`,
    date: `2026-11-1${at + 2}`,
    halves: ["morning", "afternoon"] as const,
    starts: "09:30",
    ends: "17:00",
    minutes: 360,
    state: "planned" as const,
  }))
  const whole: Attendance = {
    slots,
    halfDays: halfDaysOf(slots).map((day) => ({ ...day, validated: false, sheet: undefined })),
    attendees: Array.from({ length: count }, (_, at) => attendee(at + 1)),
    signatures: [],
    marks: [],
  }
  const activity = { title: "Conduire un projet de territoire avec ses habitants", place: "Salle du centre" }
  const centre = { name: "Centre de ressources d’essai" }
  const paper = await withLocale("fr", () => paperSheet(activity as SignedActivity, centre as Centre, whole, now))
  if (paper.kind !== "pdf") throw new Error(JSON.stringify(paper))
  const path = join(mkdtempSync(join(tmpdir(), "sheet-")), "sheet.pdf")
  writeFileSync(path, paper.bytes)
  const read = await readPdfText(path)
  rmSync(dirname(path), { recursive: true })
  if (read.kind !== "text") throw new Error(read.reason)
  return read.pages.map((page) => page.replaceAll(/\s+/g, " "))
}

function attendee(at: number): Attendee {
  return {
    id: `attendee ${at}`,
    personId: null,
    name: `Personne ${at}.`,
    structureName: at % 3 === 0 ? "Association des amis du quartier de la Madeleine" : "",
    structureKind: "none",
    role: "participant",
    people: 1,
    newcomer: false,
    byThemselves: false,
  }
}
