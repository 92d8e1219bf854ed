/** One row behind a figure: an activity with its share; for different people or structures, one of them with how many activities. */
export interface FigureRow {
  /** Of the activity, when it may be opened; null for one of another centre. */
  activityId: string | null
  /** "" when it is of another centre, whose lines are not shown. */
  title: string
  kind: string
  date: string
  centreId: string
  value: number
}

export interface FigureRows {
  total: number
  rows: FigureRow[]
}
