import type { RecordDescription } from "../record-description.ts"

type Titles = Pick<RecordDescription, "title" | "subtitle" | "part">

// The ISBD mark before a subtitle has a space on both sides, a no-break one where French typography put it.
const subtitleMark = /[ \u00a0\u202f]+:[ \u00a0\u202f]+/
const volumeWords = /^(?:vol(?:ume|\.)?|tome|t\.|partie|livre|part)\s*([\divxlc]+)$/i

/** Title and subtitle in one line with plain spaces, and the part when it is not a mere volume number. */
export function writtenTitle(description: Titles): string {
  const { title, subtitle, part } = description
  const whole = subtitle === null ? title : `${title} : ${subtitle}`
  return part === null || volumeOf(description) !== null ? whole : `${whole}. ${part}`
}

/** The volume that a part says when it says nothing else: "2" for "Tome 2". */
export function volumeOf(description: Pick<Titles, "part">): string | null {
  return volumeWords.exec(description.part ?? "")?.[1] ?? null
}

/** Cuts a title written in one line at its first ISBD subtitle mark. */
export function splitTitle(whole: string): { title: string; subtitle: string | null } {
  const mark = subtitleMark.exec(whole)
  const title = mark === null ? whole : whole.slice(0, mark.index).trim()
  const subtitle = mark === null ? "" : whole.slice(mark.index + mark[0].length).trim()
  return title === "" || subtitle === "" ? { title: whole, subtitle: null } : { title, subtitle }
}
