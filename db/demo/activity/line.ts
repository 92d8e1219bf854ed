/** A line of the ledger as the demonstration writes it: what `recordLines` takes. */
export interface DemoLine {
  kind: string
  title: string
  status: "held" | "planned" | "cancelled"
  themeId?: string | null
  territoryId?: string | null
  seriesId?: string | null
  place?: string
  mode?: "on_site" | "remote" | "mixed"
  chapter?: string
  alsoIn?: string[]
  visibility?: "public" | "staff"
  slots: DemoSlot[]
  participations: DemoParticipation[]
  funders?: { name: string; amountCents: number }[]
}

export interface DemoSlot {
  date: string
  halves?: ("morning" | "afternoon" | "evening")[]
  starts?: string
  ends?: string
  /** Hundredths of a day. */
  dayPart?: number
  minutes: number
}

export interface DemoParticipation {
  personId?: string
  structureId?: string
  structureKind?: string
  role?: "participant" | "trainer" | "speaker"
  audience?: string
  people: number
  presences: { slot: number; people: number; minutes?: number }[]
}

/** Days made of half-days of so many minutes each: a day and a half is three of them. */
export function halfDays(dates: readonly string[], days: number, minutes: number): DemoSlot[] {
  return Array.from({ length: Math.round(days * 2) }, (_, at) => ({
    date: dates[Math.floor(at / 2)] ?? dates[0] ?? "",
    halves: [at % 2 === 0 ? "morning" : "afternoon"],
    dayPart: 50,
    minutes,
  }))
}

/** Working days from a date on, one after the other, without August and public holidays. */
export function workingDays(from: string, count: number, step = 1): string[] {
  const found: string[] = []
  let at = Date.parse(`${from}T00:00:00Z`)
  while (found.length < count) {
    while (isClosed(new Date(at))) at += aDay
    found.push(new Date(at).toISOString().slice(0, 10))
    at += step * aDay
  }
  return found
}

const aDay = 86_400_000

function isClosed(day: Date): boolean {
  const date = day.toISOString().slice(5, 10)
  return [0, 6].includes(day.getUTCDay()) || day.getUTCMonth() === 7 || holidays.has(date)
}

const holidays = new Set(["01-01", "04-17", "05-01", "05-08", "05-25", "06-05", "07-14", "11-01", "12-25"])

/** Somebody, or a number of people, present in all these slots. */
export function everywhere(
  who: Omit<DemoParticipation, "presences">,
  slots: number | readonly number[],
): DemoParticipation {
  const places = typeof slots === "number" ? Array.from({ length: slots }, (_, at) => at) : slots
  return { ...who, presences: places.map((slot) => ({ slot, people: who.people })) }
}

/**
 * Takes this many minutes of presence away from lines where everybody came to everything: here and there somebody misses the last
 * slot, and one person leaves early for what remains. Everybody keeps one slot at least, so that heads do not change.
 */
export function missing(lines: readonly DemoLine[], minutes: number): void {
  let left = minutes
  const shortest = Math.min(...lines.flatMap(({ slots }) => slots.map((slot) => slot.minutes)))
  const everyone = lines.flatMap((line) => line.participations.map((who) => ({ line, who })))
  for (let round = 0; left >= shortest && round < 7; round += 1) {
    for (const [at, { line, who }] of everyone.entries()) {
      const last = who.presences.at(-1)
      const lost = line.slots[last?.slot ?? -1]?.minutes ?? 0
      if (at % 7 !== (round * 3) % 7 || last === undefined || lost > left || who.presences.length < 2) continue
      last.people -= 1
      if (last.people === 0) who.presences.pop()
      left -= lost
    }
  }
  if (left === 0) return
  const early = everyone.find(
    ({ line, who }) => who.people === 1 && (line.slots[who.presences[0]?.slot ?? -1]?.minutes ?? 0) > left,
  )
  const presence = early?.who.presences[0]
  if (early === undefined || presence === undefined) throw new Error(`${left} minutes of absence find nobody.`)
  presence.minutes = (early.line.slots[presence.slot]?.minutes ?? 0) - left
}

/** How far full presence goes beyond what was counted, in minutes. */
export function minutesBeyond(lines: readonly DemoLine[], hours: number): number {
  const full = lines.flatMap(({ slots, participations }) =>
    participations.flatMap(({ presences }) =>
      presences.map(({ slot, people }) => (slots[slot]?.minutes ?? 0) * people),
    ),
  )
  return full.reduce((total, minutes) => total + minutes, 0) - hours * 60
}
