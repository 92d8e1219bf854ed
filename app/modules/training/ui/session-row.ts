/** What a list of sessions shows of each. */
export interface SessionRow {
  id: string
  courseTitle: string
  status: "planned" | "held" | "cancelled"
  place: string
  room: string
  capacity: number | null
  firstOn: string
  lastOn: string
  trainees: number
}
