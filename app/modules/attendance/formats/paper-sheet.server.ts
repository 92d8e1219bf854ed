import { halfName } from "#modules/activity/index.ts"
import type { Centre } from "#modules/centre/index.ts"
import { formatDate, formatDateRange } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { makePdf } from "#platform/typst/make-pdf.server.ts"
import type { Attendance } from "../domain/attendance.ts"
import type { SignedActivity } from "../domain/signed-activity.ts"
import { attendeeName, hours } from "../ui/words.ts"

/** So many half-days are signed side by side; more go on further tables. */
const columnsATable = 6
/** Lines for those who come unannounced. */
const emptyLines = 5

const template = `
#import "/maillage.typ": *
#show: sheet.with(landscape: true, margin: (x: 16mm, top: 12mm, bottom: 16mm), size: 10pt, foot: data.foot)
#show title: set block(below: 5mm)
// A line to sign on is never cut between two pages.
#let line-of(name) = table.cell(breakable: false, block(height: 6.8mm, align(horizon, name)))
#let lines-of(people, columns) = people.map(one => (line-of(one.name), one.structure, ..columns.map(_ => []))).flatten()
// The foot is never cut either: the last names and the free lines stay with it, so that it does not fall on a page of its own.
#let kept = calc.min(2, data.people.len())
#let above = data.people.len() - kept
#title()
#facts(data.facts)
#text(size: 8.5pt, fill: soft)[#data.legal]
#for part in data.parts [
  #if data.parts.len() > 1 [= #part.heading]
  #set par(leading: 0.42em)
  #table(
    columns: (5.6cm, 5cm, ..part.head.map(_ => 1fr)),
    stroke: 0.5pt + line-colour,
    inset: (x: 5pt, y: 2.5pt),
    align: left + horizon,
    table.header(strong(data.name), strong(data.structure), ..part.head.map(cell => strong(cell))),
    ..lines-of(data.people.slice(0, above), part.head),
    table.footer(
      repeat: false,
      ..lines-of(data.people.slice(above), part.head),
      ..range(data.empty).map(_ => (line-of([]), [], ..part.head.map(_ => []))).flatten(),
      strong(data.trainer), [], ..part.head.map(_ => block(height: 9mm)[]),
    ),
  )
]
`

/** The sheet to print and have signed by hand: a column for each half-day, a line for each person, some left empty, a place for the trainer. */
export async function paperSheet(activity: SignedActivity, centre: Centre, whole: Attendance, now: Date) {
  const locale = getLocale()
  const days = whole.halfDays.filter(({ state }) => state !== "cancelled")
  const parts = []
  for (let at = 0; at < days.length; at += columnsATable) parts.push(days.slice(at, at + columnsATable))
  return await makePdf({
    template,
    data: {
      foot: `${centre.name} – ${activity.title}`,
      facts: [
        [m.attendance_paper_centre(), centre.name],
        ...(activity.place === "" ? [] : [[m.attendance_place(), activity.place]]),
        [m.attendance_paper_days(), range(days)],
      ],
      name: m.attendance_paper_name(),
      structure: m.attendance_structure(),
      trainer: m.attendance_paper_trainer(),
      legal: m.attendance_paper_legal({ centre: centre.name }),
      empty: emptyLines,
      people: whole.attendees
        .filter(({ people }) => people === 1)
        .map((attendee) => ({ name: attendeeName(attendee), structure: attendee.structureName })),
      parts: parts.map((part) => ({
        heading: range(part),
        head: part.map((day) =>
          [formatDate(day.date, locale), halfName(day.half), hours(day)].filter(Boolean).join("\n"),
        ),
      })),
    },
    title: m.attendance_sheet_title({ title: activity.title }),
    lang: locale,
    author: centre.name,
    now,
  })
}

function range(days: readonly { date: string }[]): string {
  const [first, last] = [days[0]?.date ?? "", days.at(-1)?.date ?? ""]
  return first === "" ? "" : formatDateRange(first, last, getLocale())
}
