/** What one has at home. */
export interface OwnLoan {
  centreId: string
  id: string
  title: string
  centre: string
  dueOn: string
}

/** What one waits for. */
export interface OwnHold {
  id: string
  title: string
  centre: string
  state: string
  setAsideUntil: string | null
}
