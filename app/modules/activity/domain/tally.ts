import type { Mode, ParticipationRole, Status } from "./kinds.ts"
import type { Half, SlotState } from "./slot.ts"

export interface CountedSlot {
  id: string
  date: string
  halves: readonly Half[]
  /** Hundredths of a day. */
  dayPart: number
  minutes: number
  state: SlotState
}

export interface CountedPresence {
  slotId: string
  /** How many of the counted people; 1 for somebody named. */
  people: number
  /** Of each of them, when it is not the whole slot. */
  minutes: number | null
  remote: boolean
}

export interface CountedParticipation {
  id: string
  /** A person of the directory, or the pseudonym of a visitor; null when counted. */
  personId: string | null
  structureId: string | null
  structureKind: string
  role: ParticipationRole
  presences: readonly CountedPresence[]
}

export interface CountedActivity {
  status: Status
  mode: Mode
  slots: readonly CountedSlot[]
  participations: readonly CountedParticipation[]
}

/** Heads, presences slot by slot, and time; all whole numbers. */
export interface PeopleTally {
  participants: number
  presences: number
  participantMinutes: number
}

export interface YearTally extends PeopleTally {
  year: number
  firstDate: string
  /** Hundredths of a day. */
  dayParts: number
  halfDays: number
  minutes: number
  remotePresences: number
  remoteMinutes: number
  byStructureKind: Map<string, PeopleTally>
  /** The participations that count in this year, trainers and speakers included. */
  participationIds: string[]
  /** How many heads each of those who take part is. */
  heads: Map<string, number>
}

/**
 * What an activity counts for, year by year: its held slots alone, in the year of their date; nothing when it is planned or cancelled.
 * Participants are heads: of a counted group, the most that were there at once; of somebody named, one, if seen in a held slot.
 * Only those who take part are counted, not who trains, speaks or organises.
 */
export function tallyOf(activity: CountedActivity): YearTally[] {
  if (activity.status !== "held") return []
  const held = activity.slots.filter((slot) => slot.state === "held")
  const years = [...new Set(held.map(({ date }) => Number(date.slice(0, 4))))].sort((one, other) => one - other)
  return years.map((year) =>
    tallyOfYear(
      activity,
      year,
      held.filter(({ date }) => Number(date.slice(0, 4)) === year),
    ),
  )
}

function tallyOfYear(activity: CountedActivity, year: number, slots: readonly CountedSlot[]): YearTally {
  const byId = new Map(slots.map((slot) => [slot.id, slot]))
  const tally: YearTally = {
    year,
    firstDate: slots.map(({ date }) => date).sort()[0] ?? "",
    dayParts: sum(slots, ({ dayPart }) => dayPart),
    halfDays: new Set(slots.filter(takesTime).flatMap(({ date, halves }) => halves.map((half) => `${date} ${half}`)))
      .size,
    minutes: sum(slots, ({ minutes }) => minutes),
    ...nobody(),
    remotePresences: 0,
    remoteMinutes: 0,
    byStructureKind: new Map(),
    participationIds: [],
    heads: new Map(),
  }
  for (const participation of activity.participations) {
    const seen = participation.presences.flatMap((presence) => {
      const slot = byId.get(presence.slotId)
      if (slot === undefined) return []
      const minutes = presence.people * (presence.minutes ?? slot.minutes)
      return [{ people: presence.people, minutes, remote: activity.mode === "remote" || presence.remote }]
    })
    if (seen.length === 0) continue
    tally.participationIds.push(participation.id)
    if (participation.role !== "participant") continue
    const people = {
      participants: Math.max(...seen.map((presence) => presence.people)),
      presences: sum(seen, (presence) => presence.people),
      participantMinutes: sum(seen, (presence) => presence.minutes),
    }
    tally.heads.set(participation.id, people.participants)
    const remote = seen.filter((presence) => presence.remote)
    tally.remotePresences += sum(remote, (presence) => presence.people)
    tally.remoteMinutes += sum(remote, (presence) => presence.minutes)
    add(tally, people)
    const ofKind = tally.byStructureKind.get(participation.structureKind) ?? nobody()
    add(ofKind, people)
    tally.byStructureKind.set(participation.structureKind, ofKind)
  }
  return tally
}

/** A loan, or a visit of which nobody noted how long it was, is no half of a day. */
function takesTime({ dayPart, minutes }: CountedSlot): boolean {
  return dayPart > 0 || minutes > 0
}

function nobody(): PeopleTally {
  return { participants: 0, presences: 0, participantMinutes: 0 }
}

function add(to: PeopleTally, more: PeopleTally): void {
  to.participants += more.participants
  to.presences += more.presences
  to.participantMinutes += more.participantMinutes
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
