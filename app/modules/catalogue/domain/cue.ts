/** One timed line of a transcript: start and end in milliseconds, and what is said. */
export type Cue = [start: number, end: number, text: string]

/** A line of a passage, from its start in milliseconds. */
export interface Line {
  start: number
  text: string
}

/** A line of one of the transcripts of a record: `part` is 0 for the first one. */
export type Moment = Line & { part: number }

/** Lines that are read together, from the start of the first one. */
export interface Passage {
  start: number
  lines: Line[]
}

const longestPassage = 400
const longestSilence = 4000

/** Puts lines together in passages: up to another speaker, a silence, the end of a sentence, or some four hundred characters. */
export function passagesOf(cues: readonly Cue[]): Passage[] {
  const passages: Passage[] = []
  let characters = 0
  let before: Cue | undefined
  for (const cue of cues) {
    const [start, , text] = cue
    const last = passages.at(-1)
    const isOver =
      before === undefined ||
      start - before[1] > longestSilence ||
      characters > longestPassage ||
      (characters > longestPassage / 2 && /[.!?…»]$/.test(before[2])) ||
      text.includes(speakerMark)
    if (last === undefined || isOver) {
      passages.push({ start, lines: [{ start, text }] })
      characters = 0
    } else last.lines.push({ start, text })
    characters += text.length
    before = cue
  }
  return passages
}

/** Stands between the name of who speaks and what is said. */
export const speakerMark = " — "

/** "1:02:03" or "2:03". */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours = 0, minutes = 0, rest = 0] = parts
  const two = (value: number) => String(value).padStart(2, "0")
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** The moment as an address says it (Media Fragments URI 1.0): "t=754.5". */
export function momentOf(milliseconds: number): string {
  return `t=${milliseconds / 1000}`
}

/** Where a line stands in the page of the transcripts; two of them begin at the same moment. */
export function anchorOf({ part, start }: Pick<Moment, "part" | "start">): string {
  return part === 0 ? momentOf(start) : `${part + 1}.${momentOf(start)}`
}
