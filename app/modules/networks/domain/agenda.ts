export interface AgendaItem {
  title: string
  presenter: string
  minutes: number
  topicId: string | null
}

export interface TimedItem extends AgendaItem {
  /** "09:45"; "" where the meeting has no hours. */
  starts: string
}

interface Part {
  starts: string | null
  ends: string | null
}

/**
 * When each item begins: one after the other from the first hour on, going over to the next half of the day where one ends. An item that
 * does not fit before the break is not cut: it begins before and the rest follows.
 */
export function timed(items: readonly AgendaItem[], parts: readonly Part[]): TimedItem[] {
  const [first, ...later] = parts.flatMap(({ starts, ends }) =>
    starts === null || ends === null ? [] : [{ from: minuteOf(starts), to: minuteOf(ends) }],
  )
  if (first === undefined) return items.map((item) => ({ ...item, starts: "" }))
  let now = first.from
  let end = first.to
  return items.map((item) => {
    if (now >= end && later.length > 0) {
      const next = later.shift() ?? first
      now = Math.max(next.from, now)
      end = next.to
    }
    const starts = clock(now)
    now += item.minutes
    return { ...item, starts }
  })
}

/** How many minutes the agenda goes beyond what the meeting lasts; below zero, what is left. */
export function overrun(items: readonly AgendaItem[], minutes: number): number {
  return items.reduce((total, item) => total + item.minutes, 0) - minutes
}

/**
 * A first agenda from the topics most wanted: a welcome, then as many as fit with the time that they want, then what is left to say. The
 * time that stays is shared among the topics.
 */
export function agendaFromVote(
  topics: readonly { id: string; title: string; proposer: string }[],
  minutes: number,
  words: { welcome: string; close: string },
): AgendaItem[] {
  const around = 2 * aroundMinutes
  const count = Math.max(0, Math.min(topics.length, Math.floor((minutes - around) / leastForATopic)))
  const each = count === 0 ? 0 : Math.floor((minutes - around) / count / 5) * 5
  const item = { presenter: "", topicId: null }
  return [
    { ...item, title: words.welcome, minutes: aroundMinutes },
    ...topics.slice(0, count).map(({ id, title, proposer }) => ({
      title,
      presenter: proposer,
      minutes: Math.min(each, mostForATopic),
      topicId: id,
    })),
    { ...item, title: words.close, minutes: aroundMinutes },
  ]
}

const aroundMinutes = 15
const leastForATopic = 40
const mostForATopic = 120

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

function clock(minutes: number): string {
  const inDay = minutes % (24 * 60)
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`
}
