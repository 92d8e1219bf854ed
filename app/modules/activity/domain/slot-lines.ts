import { isDay } from "#platform/kernel/calendar.ts"
import { isTime } from "./clock.ts"
import type { Half, SaidSlot, Slot, SlotState } from "./slot.ts"
import { completeSlot, halves, halvesBetween } from "./slot.ts"

/** A slot as a line of text says it: "07/03/2017 matin", "7/3/2017 9h30-12h = 1", "2017-03-07 journée 150 min annulé". */
export type SlotLine = SaidSlot & { state?: SlotState | undefined }

const halfWords: Record<string, Half[]> = {
  matin: ["morning"],
  morning: ["morning"],
  "après-midi": ["afternoon"],
  "apres-midi": ["afternoon"],
  aprem: ["afternoon"],
  afternoon: ["afternoon"],
  soir: ["evening"],
  soirée: ["evening"],
  evening: ["evening"],
  journée: ["morning", "afternoon"],
  journee: ["morning", "afternoon"],
  jour: ["morning", "afternoon"],
  day: ["morning", "afternoon"],
}
const cancelledWords = new Set(["annulé", "annule", "annulée", "cancelled"])

export interface ReadSlotLines {
  slots: SlotLine[]
  /** Numbers of lines, from 1: those that say no slot. */
  wrong: number[]
  /** Those whose end is before their start, and is no night: "14h-13h" is a slip, not twenty-three hours. */
  backwards: number[]
  /** Those that say a moment which another line says already: it would count twice. */
  twice: number[]
}

/**
 * Lines of text → slots, and the lines that cannot be right. Empty lines are left out; a date alone is a whole day; hours twice on a line are two
 * slots of that day.
 */
export function readSlotLines(text: string): ReadSlotLines {
  const read: ReadSlotLines = { slots: [], wrong: [], backwards: [], twice: [] }
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue
    const said = readSlotLine(line)
    if (said === undefined) read.wrong.push(at + 1)
    else if (said.some(isBackwards)) read.backwards.push(at + 1)
    else {
      if (said.some((slot, nth) => [...read.slots, ...said.slice(0, nth)].some((other) => meet(slot, other))))
        read.twice.push(at + 1)
      read.slots.push(...said)
    }
  }
  return read
}

const longestNight = 12 * 60

function isBackwards({ starts, ends }: SlotLine): boolean {
  if (starts === undefined || ends === undefined || ends > starts) return false
  return 24 * 60 + minuteOf(ends) - minuteOf(starts) > longestNight
}

/** Whether two slots that take place share a moment: by their hours, or by halves where one says no hours. */
function meet(one: SlotLine, other: SlotLine): boolean {
  if (one.date !== other.date || one.state === "cancelled" || other.state === "cancelled") return false
  const [first, second] = [spanOf(one), spanOf(other)]
  if (first !== undefined && second !== undefined) return first.from < second.to && second.from < first.to
  return halvesOf(one).some((half) => halvesOf(other).includes(half))
}

function spanOf({ starts, ends }: SlotLine): { from: number; to: number } | undefined {
  if (starts === undefined || ends === undefined) return undefined
  return { from: minuteOf(starts), to: minuteOf(ends) + (ends > starts ? 0 : 24 * 60) }
}

function halvesOf({ starts, ends, halves: said = [] }: SlotLine): readonly Half[] {
  return said.length === 0 && starts !== undefined && ends !== undefined ? halvesBetween(starts, ends) : said
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

function readSlotLine(line: string): SlotLine[] | undefined {
  const [first = "", ...words] = line
    .trim()
    .toLowerCase()
    .replace(/\s*=\s*/, " =")
    .replaceAll(/\s*[-–]\s*(?=\d{1,2}\s*[h:])/g, "-")
    .replaceAll(/[,;](?=\s)/g, "")
    .split(/\s+/)
  const date = readDate(first)
  if (date === undefined) return undefined
  const slot: SlotLine = { date, halves: [] }
  const times: { starts: string; ends: string }[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ""
    const hours = readHours(word)
    if (hours !== undefined) times.push(hours)
    else if (Object.hasOwn(halfWords, word)) slot.halves = [...(slot.halves ?? []), ...(halfWords[word] ?? [])]
    else if (cancelledWords.has(word)) slot.state = "cancelled"
    else if (/^=\d([.,]\d{1,2})?$/.test(word)) slot.dayPart = Math.round(Number(word.slice(1).replace(",", ".")) * 100)
    else if (/^\d{1,4}$/.test(word) && words[at + 1] === "min") slot.minutes = Number(word)
    else if (["min", "j", "d", "+", "et", "and"].includes(word)) continue
    else return undefined
  }
  if ((slot.dayPart ?? 0) > 100 || (slot.minutes ?? 0) > 1440) return undefined
  if (times.length === 0 && slot.halves?.length === 0) slot.halves = ["morning", "afternoon"]
  if (times.length < 2) return [{ ...slot, ...times[0] }]
  // A length or a part of a day cannot be shared out between hours.
  if (slot.dayPart !== undefined || slot.minutes !== undefined || slot.halves?.length !== 0) return undefined
  return times.map((hours) => ({ ...slot, ...hours }))
}

/** A slot as a line that reads back as the same one: what follows from its hours is left unsaid. */
export function writeSlotLine(slot: Slot & { state: SlotState }, locale: "fr" | "en", timeZone: string): string {
  const timed = slot.starts !== null && slot.ends !== null
  const when = timed ? `${slot.starts}-${slot.ends}` : halfName(slot.halves, locale)
  const said: SaidSlot = timed
    ? { date: slot.date, starts: slot.starts ?? "", ends: slot.ends ?? "" }
    : { date: slot.date, halves: slot.halves }
  const usual = completeSlot(said, timeZone)
  const [year, month, day] = slot.date.split("-")
  const part = String(slot.dayPart / 100)
  return [
    locale === "fr" ? `${day}/${month}/${year}` : slot.date,
    when,
    ...(slot.dayPart === usual.dayPart ? [] : [`= ${locale === "fr" ? part.replace(".", ",") : part}`]),
    ...(slot.minutes === usual.minutes ? [] : [`${slot.minutes} min`]),
    ...(slot.state === "cancelled" ? [locale === "fr" ? "annulé" : "cancelled"] : []),
  ].join(" ")
}

const names: Record<Half, { fr: string; en: string }> = {
  morning: { fr: "matin", en: "morning" },
  afternoon: { fr: "après-midi", en: "afternoon" },
  evening: { fr: "soir", en: "evening" },
}

function halfName(of: readonly Half[], locale: "fr" | "en"): string {
  const whole = of.includes("morning") && of.includes("afternoon")
  const rest = halves
    .filter((half) => of.includes(half) && !(whole && half !== "evening"))
    .map((half) => names[half][locale])
  return [...(whole ? [locale === "fr" ? "journée" : "day"] : []), ...rest].join(" ")
}

/** 07/03/2017, 7/3/2017, 2017-03-07 → 2017-03-07. */
function readDate(text: string): string | undefined {
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  const date =
    french === null ? text : `${french[3]}-${(french[2] ?? "").padStart(2, "0")}-${(french[1] ?? "").padStart(2, "0")}`
  return isDay(date) && date >= "1950-01-01" && date <= "2100-12-31" ? date : undefined
}

/** 9h-12h30, 9:00-12:30, 9h30–17h → both hours. */
function readHours(text: string): { starts: string; ends: string } | undefined {
  const match = /^(\d{1,2})[h:](\d\d)?[-–](\d{1,2})[h:](\d\d)?$/.exec(text)
  if (match === null) return undefined
  const [starts, ends] = [clock(match[1], match[2]), clock(match[3], match[4])]
  return isTime(starts) && isTime(ends) && starts !== ends ? { starts, ends } : undefined
}

function clock(hours = "", minutes = "00"): string {
  return `${hours.padStart(2, "0")}:${minutes}`
}
