/** A loan as the desk shows it. */
export interface Loan {
  id: string
  centreId: string
  copyId: string | null
  recordId: string | null
  title: string | null
  shelfMark: string | null
  documentKind: string
  reader: { centreId: string; id: string; name: string | null }
  lentOn: string
  dueOn: string
  returnedOn: string | null
  renewals: number
  /** The last reminder sent: 1 due soon, 2 late, 3 late for long; 0 for none. */
  reminderStage: number
}
