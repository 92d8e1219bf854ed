export interface DocumentLine {
  id: string
  activityId: string | null
  title: string
  /** Of the catalogue; null for a file. */
  recordPermanentId: string | null
  open: boolean
}
