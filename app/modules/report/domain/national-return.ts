/** One line of the national return: what a kind of act counts for in a theme. */
export interface ReturnLine {
  kind: string
  kindName: string
  /** "" for none. */
  theme: string
  themeName: string
  activities: number
  halfDays: number
  participants: number
  participantHours: number
}

export interface ReturnTotals {
  activities: number
  halfDays: number
  participants: number
  participantHours: number
}

export function returnTotals(lines: readonly ReturnLine[]): ReturnTotals {
  const totals = { activities: 0, halfDays: 0, participants: 0, participantHours: 0 }
  for (const line of lines) for (const name of Object.keys(totals) as (keyof ReturnTotals)[]) totals[name] += line[name]
  return totals
}
