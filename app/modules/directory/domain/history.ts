export interface HistoryLine {
  at: Date
  /** "directory.edit-structure" */
  operation: string
  /** null: the installation, somebody of another centre, or an account that is gone. */
  by: string | null
  fields: string[]
}
