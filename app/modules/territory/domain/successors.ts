import type { CommuneEvent, CommuneHistory } from "./commune-history.ts"
import { rankInDay } from "./commune-history.ts"

export type Succession =
  /** The code is a commune today. */
  | { kind: "current" }
  /** It is no more; `into` are today's communes that hold its territory, `end` what ended it first after the date asked. */
  | { kind: "succeeded"; end: CommuneEvent; into: string[] }
  /** It left the list of communes without a successor there, on that day. */
  | { kind: "left"; end: CommuneEvent; collectivity: string | null }

/** Communes that became collectivities of their own: the code they have there (organic law of 21 February 2007). */
const becameCollectivities = new Map([
  ["97123", "97701"],
  ["97127", "97801"],
])

/**
 * Where the territory of a commune code is today, along INSEE's changes since 1943. `asOf` (ISO day) says when the code was
 * in use, and matters where a commune merged and came back; without it the code is taken at its last day of life. What is a
 * part of a commune today lies in that commune, whatever the path. A code that never changed is `current`: the list of
 * changes alone cannot tell it from one that never was.
 */
export function successionOf(history: CommuneHistory, code: string, asOf: string | null = null): Succession {
  const end = asOf === null ? lastEndOf(history, code) : firstEndOf(history, code, asOf)
  if (end === null) return { kind: "current" }
  const whole = lastEndOf(history, code) === null ? undefined : history.parts.get(code)
  if (whole !== undefined) return { kind: "succeeded", end, into: [whole] }
  const path: Step[] = [{ code, by: null, since: asOf === null ? justBefore(end) : { date: asOf, rank: 2 } }]
  const into = [...new Set(follow(history, path))].sort((one, other) => one.localeCompare(other))
  if (into.length === 0) return { kind: "left", end, collectivity: becameCollectivities.get(code) ?? null }
  return into.length === 1 && into[0] === code ? { kind: "current" } : { kind: "succeeded", end, into }
}

/** A moment finer than a day: changes of code come before mergers. */
type Moment = { date: string; rank: number }
type Step = { code: string; by: CommuneEvent | null; since: Moment }

const mergers = new Set([30, 31, 32, 33])

function follow(history: CommuneHistory, path: Step[]): string[] {
  const here = path.at(-1)
  if (here === undefined) return []
  const event = history.events.get(here.code)?.find((candidate) => isAfter(momentOf(candidate), here.since))
  if (event === undefined) return [here.code]
  return heirs(history, path, event).flatMap((code) =>
    follow(history, [...path, { code, by: event, since: momentOf(event) }]),
  )
}

/**
 * Where the territory goes at an event. A commune re-established takes back its own territory and no other: what came from
 * it goes back with it, what came from elsewhere or was there before stays. Any other split leaves every part possible.
 */
function heirs(history: CommuneHistory, path: Step[], event: CommuneEvent): string[] {
  const codes = event.into.map(({ code }) => code)
  const start = path[0]?.since.date
  if (event.reestablished.length === 0 || start === undefined) return codes
  const home = event.reestablished.find((code) => wasThere(path, code, joinedOn(history, code, event)))
  if (home !== undefined) return [home]
  const remainder = codes.filter((code) => !event.reestablished.includes(code))
  if (remainder.length === 0) return codes
  if (path.some(enteredByMerger)) return remainder
  return codes.filter((code) => remainder.includes(code) || joinedOn(history, code, event) <= start)
}

/** The day a commune that comes back had last merged; before all days when nothing says. */
function joinedOn(history: CommuneHistory, code: string, event: CommuneEvent): string {
  const isMerger = (earlier: CommuneEvent) => mergers.has(earlier.kind) && earlier.date < event.date
  return history.events.get(code)?.findLast(isMerger)?.date ?? ""
}

function wasThere(path: Step[], code: string, before: string): boolean {
  return path.some((step) => step.code === code && step.since.date < before)
}

function enteredByMerger(step: Step): boolean {
  return step.by !== null && mergers.has(step.by.kind) && step.by.code !== step.code
}

/** The event that ended a code for good: nothing afterwards gives the code back. */
function lastEndOf(history: CommuneHistory, code: string): CommuneEvent | null {
  const end = history.events.get(code)?.findLast(ends)
  if (end === undefined) return null
  const cameBack = history.arrivals.get(code)?.some((arrival) => isAfter(momentOf(arrival), momentOf(end)))
  return cameBack === true ? null : end
}

function firstEndOf(history: CommuneHistory, code: string, asOf: string): CommuneEvent | null {
  return history.events.get(code)?.find((event) => event.date > asOf && changesTerritory(event)) ?? null
}

function ends(event: CommuneEvent): boolean {
  return event.into.every(({ code }) => code !== event.code)
}

function changesTerritory(event: CommuneEvent): boolean {
  return event.into.length !== 1 || ends(event)
}

function momentOf(event: CommuneEvent): Moment {
  return { date: event.date, rank: rankInDay(event.kind) }
}

function justBefore(event: CommuneEvent): Moment {
  return { date: event.date, rank: rankInDay(event.kind) - 0.5 }
}

function isAfter(one: Moment, other: Moment): boolean {
  return one.date === other.date ? one.rank > other.rank : one.date > other.date
}
