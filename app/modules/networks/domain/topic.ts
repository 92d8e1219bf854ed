export interface TopicLine {
  id: string
  title: string
  details: string
  state: "proposed" | "planned" | "treated" | "set_aside"
  proposer: string
  proposedAt: Date
  activityId: string | null
  /** In the newest ballot; 0 before it. */
  votes: number
  /** The reader voted for it. */
  isMine: boolean
  /** The reader proposed it. */
  isOwn: boolean
}
