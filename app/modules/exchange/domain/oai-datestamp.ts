/** A moment as OAI-PMH writes it, in UTC: "2026-11-22" or "2026-11-22T08:30:00Z" (section 3.3). */
export interface OaiDatestamp {
  granularity: "day" | "second"
  at: Date
}

/** Reads a datestamp; undefined for what is none, 30 February included. */
export function readDatestamp(text: string): OaiDatestamp | undefined {
  const found = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.exec(text)
  if (found === null) return undefined
  const at = new Date(found[1] === undefined ? `${text}T00:00:00Z` : text)
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text.slice(0, 19).replace("Z", ""))) return undefined
  return { granularity: found[1] === undefined ? "day" : "second", at }
}

/** To the second, as every datestamp of an answer is. */
export function writeDatestamp(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}

/** The first moment that is no more within `until`: a day or a second later. */
export function afterDatestamp({ granularity, at }: OaiDatestamp): Date {
  return new Date(at.getTime() + (granularity === "day" ? 86_400_000 : 1000))
}
