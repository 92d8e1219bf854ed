/** What became, or would become, of one line. */
export interface ImportLine {
  /** In the file, the header being 1. */
  line: number
  outcome: "created" | "completed" | "unchanged" | "doubtful" | "refused"
  label: string
  /** The sheet made or found; for a doubtful line, those that are probably the same. */
  sheets: { id: string; label: string; note: string }[]
  reasons: string[]
}

export interface ImportReport {
  counts: Record<ImportLine["outcome"], number>
  lines: ImportLine[]
}

export function reportOf(lines: ImportLine[]): ImportReport {
  const counts = { created: 0, completed: 0, unchanged: 0, doubtful: 0, refused: 0 }
  for (const { outcome } of lines) counts[outcome] += 1
  return { counts, lines }
}

/** What the staff decided of a doubtful line: another thing, the sheet of this identifier, or left out when nothing is said. */
export type Decisions = Record<string, string>

export const madeAnew = "new"
