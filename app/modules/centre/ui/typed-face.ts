import { accentNames } from "../domain/accent.ts"
import type { CentreFace } from "../domain/centre.ts"
import type { DayHours } from "../domain/opening-hours.ts"
import { halves, weekdays } from "../domain/opening-hours.ts"

/** The fields of the form as text, by their names: what is shown first, and shown again after a refusal. */
export type TypedFace = Record<string, string>

/** Blank rows offered for dates that differ from the week; each saving offers another one. */
const blankRows = 1
const mostRows = 100

/** What the form shows of a centre as it is kept. */
export function typedFace(face: CentreFace): TypedFace {
  const isOfPalette = (accentNames as readonly string[]).includes(face.accent)
  return {
    name: face.name,
    shortName: face.shortName,
    presentation: face.presentation,
    coverage: face.coverage.join(" "),
    streetAddress: face.streetAddress,
    phone: face.phone,
    email: face.email,
    website: face.website,
    accent: isOfPalette ? face.accent : "other",
    otherAccent: isOfPalette ? "" : face.accent,
    timezone: face.timezone,
    ...Object.assign(
      {},
      ...weekdays.map((day) => typedDay(`openingHours.week.${day}`, face.openingHours.week[day] ?? {})),
    ),
    ...Object.assign({}, ...face.openingHours.exceptions.map(typedException)),
  }
}

/** The fields that were sent, as the operations take them. */
export function faceInput(typed: TypedFace) {
  const week = Object.fromEntries(weekdays.map((day) => [day, dayInput(typed, `openingHours.week.${day}`)]))
  const exceptions = Array.from({ length: rowsOf(typed) }, (_, index) => ({
    date: typed[`openingHours.exceptions.${index}.date`] ?? "",
    note: typed[`openingHours.exceptions.${index}.note`] ?? "",
    ...dayInput(typed, `openingHours.exceptions.${index}`),
  }))
  const accent = typed["accent"] === "other" ? typed["otherAccent"] : typed["accent"]
  return { ...typed, accent, openingHours: { week, exceptions } }
}

/** How many rows of dates the form shows: those that are filled and a few blank ones. */
export function exceptionRows(typed: TypedFace): number {
  return Math.min(mostRows, filledRows(typed) + blankRows)
}

function rowsOf(typed: TypedFace): number {
  return Math.min(mostRows, filledRows(typed))
}

function filledRows(typed: TypedFace): number {
  const filled = Object.entries(typed).flatMap(([name, value]) => {
    const index = /^openingHours\.exceptions\.(\d{1,3})\./.exec(name)?.[1]
    return index === undefined || value.trim() === "" ? [] : [Number(index) + 1]
  })
  return Math.max(0, ...filled)
}

function dayInput(typed: TypedFace, path: string) {
  return Object.fromEntries(
    halves.map((half) => [half, { from: typed[`${path}.${half}.from`] ?? "", to: typed[`${path}.${half}.to`] ?? "" }]),
  )
}

function typedDay(path: string, hours: DayHours): TypedFace {
  const typed: TypedFace = {}
  for (const half of halves) {
    const interval = hours[half]
    if (interval === undefined) continue
    typed[`${path}.${half}.from`] = interval.from
    typed[`${path}.${half}.to`] = interval.to
  }
  return typed
}

function typedException(
  { date, note, ...hours }: CentreFace["openingHours"]["exceptions"][number],
  index: number,
): TypedFace {
  const path = `openingHours.exceptions.${index}`
  return { [`${path}.date`]: date, [`${path}.note`]: note, ...typedDay(path, hours) }
}
