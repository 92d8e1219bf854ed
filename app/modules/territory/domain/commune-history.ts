/** One line of INSEE's list of commune changes since 1943, codes and names before and after. */
export type CommuneChange = {
  /** Day the change took effect, ISO. */
  date: string
  /** INSEE's MOD: 10 name, 20 creation, 21 re-established, 30 suppressed, 31–33 mergers, 34–35 parts end, 41 and 50 code. */
  kind: number
  fromStatus: CommuneRowStatus | null
  fromCode: string
  fromName: string
  toStatus: CommuneRowStatus | null
  toCode: string
  toName: string
}

/** COM a commune, COMA an associated one, COMD a delegated one, ARM a municipal arrondissement. */
export type CommuneRowStatus = "COM" | "COMA" | "COMD" | "ARM"

/** What happened to the commune of a code on one day: the communes that hold its territory from that day. */
export type CommuneEvent = {
  date: string
  kind: number
  code: string
  name: string
  into: { code: string; name: string }[]
  /** Codes in `into` that are communes again within their former limits; only a kind 21 has some. */
  reestablished: string[]
}

export type CommuneHistory = {
  /** For each code, its events in the order they happened. */
  events: ReadonlyMap<string, readonly CommuneEvent[]>
  /** For each code, the events of other codes that brought it to life, or back to life. */
  arrivals: ReadonlyMap<string, readonly CommuneEvent[]>
  /** Today's delegated and associated communes, each with the commune it is a part of. */
  parts: ReadonlyMap<string, string>
}

/** Groups the lines of the list by commune and day; what only concerns parts of communes is left out. */
export function historyOf(
  changes: Iterable<CommuneChange>,
  parts: ReadonlyMap<string, string> = new Map(),
): CommuneHistory {
  const byKey = new Map<string, CommuneEvent>()
  const backFromParts = new Set<string>()
  for (const change of changes) {
    if (change.fromStatus !== "COM" && change.toStatus === "COM") backFromParts.add(`${change.toCode} ${change.date}`)
    if (change.fromStatus !== "COM" || (change.toStatus !== "COM" && change.toStatus !== null)) continue
    const key = `${change.fromCode} ${change.date} ${change.kind}`
    const event = byKey.get(key) ?? newEvent(change)
    byKey.set(key, event)
    if (change.toStatus === "COM" && !event.into.some(({ code }) => code === change.toCode))
      event.into.push({ code: change.toCode, name: change.toName })
  }
  const ordered = [...byKey.values()].sort(compareEvents)
  for (const event of ordered) {
    event.into.sort((one, other) => one.code.localeCompare(other.code))
    event.reestablished = reestablishedIn(event, backFromParts)
  }
  return { events: Map.groupBy(ordered, (event) => event.code), arrivals: arrivalsIn(ordered), parts }
}

/** In time; on one day a change of code comes first: Pont-Farcy went 14513 → 50649 → 50592 on 1 January 2018. */
export function compareEvents(one: CommuneEvent, other: CommuneEvent): number {
  return one.date.localeCompare(other.date) || rankInDay(one.kind) - rankInDay(other.kind)
}

/** The place of an event within its day: changes of code (41, 50) before everything else. */
export function rankInDay(kind: number): number {
  return kind === 41 || kind === 50 ? 0 : 1
}

function newEvent(change: CommuneChange): CommuneEvent {
  return {
    date: change.date,
    kind: change.kind,
    code: change.fromCode,
    name: change.fromName,
    into: [],
    reestablished: [],
  }
}

/**
 * Who comes back when a commune is undone. Mostly it keeps its code and the others return; but it may be the one that
 * returns, and what is left goes on under another code: Les Hauts-Talican went from 60054 to 60694 on 1 January 2024.
 */
function reestablishedIn(event: CommuneEvent, backFromParts: ReadonlySet<string>): string[] {
  if (event.kind !== 21) return []
  const codes = event.into.map(({ code }) => code)
  const returned = codes.filter((code) => backFromParts.has(`${code} ${event.date}`))
  return returned.includes(event.code) ? returned : codes.filter((code) => code !== event.code)
}

function arrivalsIn(events: CommuneEvent[]): Map<string, CommuneEvent[]> {
  const arrivals = new Map<string, CommuneEvent[]>()
  for (const event of events)
    for (const { code } of event.into) {
      if (code === event.code) continue
      const ofCode = arrivals.get(code) ?? []
      arrivals.set(code, ofCode)
      ofCode.push(event)
    }
  return arrivals
}
