import type { Contributor, RecordDescription } from "./record-description.ts"

/** A contributor as one reads the name: "Gaston Bachelard", "Villeurbanne. Service jeunesse". */
export function contributorName(contributor: Contributor): string {
  return contributor.givenName === null ? contributor.name : `${contributor.givenName} ${contributor.name}`
}

/** Those who made the document, as a short line: main and equal contributors, or the first of all; at most three. */
export function contributorsLine(description: RecordDescription): string {
  const makers = description.contributors.filter((contributor) => contributor.rank !== "secondary")
  const shown = (makers.length > 0 ? makers : description.contributors.slice(0, 1)).map(contributorName)
  return shown.length > 3 ? `${shown.slice(0, 3).join(", ")}…` : shown.join(", ")
}

/** Title, subtitle and part in one line. */
export function wholeTitle(description: Pick<RecordDescription, "title" | "subtitle" | "part">): string {
  const title =
    description.subtitle === null ? description.title : `${description.title}\u00a0: ${description.subtitle}`
  return description.part === null ? title : `${title}. ${description.part}`
}
