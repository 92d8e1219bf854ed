import type { RecordDescription } from "./record-description.ts"
import { contributorsLine } from "./shown-names.ts"

/** Where a document stands, in words: "Passerelles Midi, CV 118 ; Estuaires, 364". */
export function shelfMarksLine(marks: readonly { centre: string; shelfMark: string }[]): string {
  return marks.map(({ centre, shelfMark }) => `${centre}, ${shelfMark}`).join("\u202f; ")
}

/** What one reads of a document in a list that is taken away, beside its title: who made it, where it came out (an article, down to its pages), when. */
export function basketLine(description: RecordDescription): string[] {
  const { host, publications, year } = description
  const from = host?.title
    ? [host.title, host.number, host.pages].filter(Boolean).join(", ")
    : publications.flatMap(({ publishers }) => publishers)[0]
  return [contributorsLine(description), from, year === null ? "" : String(year)].filter(
    (part): part is string => part !== undefined && part !== "",
  )
}
