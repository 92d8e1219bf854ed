import type { Half } from "./half.ts"
import type { HalfDay, SignedSlot } from "./half-day.ts"
import type { Mark } from "./presence.ts"

/** Somebody on the sheets of an activity: expected, or come unannounced. */
export interface Attendee {
  id: string
  personId: string | null
  /** "" for a counted group, and for somebody who was erased. */
  name: string
  structureName: string
  structureKind: string
  role: "participant" | "trainer" | "speaker" | "organiser"
  people: number
  /** Not in the ledger yet: until a sheet is validated. */
  newcomer: boolean
  /** Added by themselves, by the link. */
  byThemselves: boolean
}

export interface Signature {
  id: string
  slotId: string
  half: Half
  attendeeId: string
  way: "drawn" | "checked" | "paper"
  source: "trainer" | "participant"
  signedFor: string
  signedAt: Date
  receivedAt: Date
  state: "kept" | "second" | "set_aside" | "dismissed"
}

export interface NotedMark extends Mark {
  slotId: string
  half: Half
  attendeeId: string
  reason: string
  receivedAt: Date
  accountId: string | null
}

export interface Sheet {
  slotId: string
  half: Half
  linkUntil: Date | null
  linkTurn: number
  validatedAt: Date | null
}

/** All that the sheets of an activity hold. */
export interface Attendance {
  slots: SignedSlot[]
  halfDays: (HalfDay & { validated: boolean; sheet: Sheet | undefined })[]
  attendees: Attendee[]
  signatures: Signature[]
  /** In the order in which they were noted: the last of somebody's half-day counts. */
  marks: NotedMark[]
}

/** Somebody's line on the sheet of a half-day. */
export interface SheetLine {
  attendee: Attendee
  signature: Signature | undefined
  mark: NotedMark | undefined
  /** Signed a second time, from elsewhere. */
  seconds: number
}

/** The lines of a half-day's sheet, in the order of its attendees. */
export function sheetLines(
  { attendees, signatures, marks }: Pick<Attendance, "attendees" | "signatures" | "marks">,
  { slotId, half }: Pick<HalfDay, "slotId" | "half">,
): SheetLine[] {
  const own = <Row extends { slotId: string; half: Half }>(rows: readonly Row[]) =>
    rows.filter((row) => row.slotId === slotId && row.half === half)
  const kept = new Map(own(signatures).flatMap((one) => (one.state === "kept" ? [[one.attendeeId, one] as const] : [])))
  const last = new Map(own(marks).map((mark) => [mark.attendeeId, mark]))
  const seconds = Map.groupBy(
    own(signatures).filter(({ state }) => state === "second"),
    ({ attendeeId }) => attendeeId,
  )
  return attendees.map((attendee) => ({
    attendee,
    signature: kept.get(attendee.id),
    mark: last.get(attendee.id),
    seconds: seconds.get(attendee.id)?.length ?? 0,
  }))
}

/** Signatures that wait for the trainer's word. */
export function setAside({ signatures }: Pick<Attendance, "signatures">): Signature[] {
  return signatures.filter(({ state }) => state === "set_aside")
}

/** Signatures that stand for a half-day that is no more where it was: moved to another day, cancelled, or gone. */
export function strayed({ signatures, halfDays }: Pick<Attendance, "signatures" | "halfDays">): Signature[] {
  return signatures.filter((signature) => {
    if (signature.state !== "kept") return false
    const day = halfDays.find(({ slotId, half }) => slotId === signature.slotId && half === signature.half)
    return day === undefined || day.state === "cancelled" || day.date !== signature.signedFor
  })
}
