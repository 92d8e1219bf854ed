import { halfName } from "#modules/activity/index.ts"
import { isStructureKind, structureKindName } from "#modules/directory/index.ts"
import { formatDate, formatTime } from "#platform/kernel/dates-in-words.ts"
import { dateFormat } from "#platform/kernel/intl.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Attendee, Signature } from "../domain/attendance.ts"
import type { HalfDay } from "../domain/half-day.ts"

/** "jeudi 12 novembre 2026, matin". */
export function halfDayName({ date, half }: Pick<HalfDay, "date" | "half">): string {
  return `${formatDate(date, getLocale(), true)}, ${halfName(half).toLowerCase()}`
}

/** "9 h – 12 h 30", or what is known of it. */
export function hours({ starts, ends }: Pick<HalfDay, "starts" | "ends">): string {
  const [from, to] = [starts, ends].map((time) => (time === null ? "" : formatTime(time, getLocale())))
  if (from && to) return `${from} – ${to}`
  if (from) return m.attendance_hours_from({ from })
  return to ? m.attendance_hours_to({ to }) : ""
}

/** The hour of an instant where the centre is: "9 h 05". */
export function clock(instant: Date, timeZone: string): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const
  return formatTime(dateFormat("en", options).format(instant), getLocale())
}

/** Somebody on a sheet, a group by its number, an erased person by that. */
export function attendeeName({ name, people }: Pick<Attendee, "name" | "people">): string {
  if (people > 1 || name === "")
    return name === "" && people === 1 ? m.attendance_erased() : m.attendance_group({ people })
  return name
}

export function roleWord(role: Attendee["role"]): string {
  return role === "participant" ? "" : m[`attendance_role_${role}`]()
}

/** How and when somebody signed: "Signature dessinée à 9 h 02, par son propre téléphone". */
export function signedSentence(signature: Signature, timeZone: string): string {
  const time = clock(signature.signedAt, timeZone)
  if (signature.way === "paper") return m.attendance_signed_paper()
  if (signature.source === "participant")
    return signature.way === "drawn"
      ? m.attendance_signed_own_drawn({ time })
      : m.attendance_signed_own_checked({ time })
  return signature.way === "drawn" ? m.attendance_signed_drawn({ time }) : m.attendance_signed_checked({ time })
}

/** A kind of structure, nobody's included. */
export function kindOfStructure(kind: string): string {
  return isStructureKind(kind) ? structureKindName(kind) : m.attendance_structure_none()
}
