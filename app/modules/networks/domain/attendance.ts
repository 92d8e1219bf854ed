export interface Attendance {
  present: { personId: string; name: string }[]
  /** People whom the ledger counts without a name. */
  counted: number
  excused: { memberId: string; name: string }[]
  /** Members of that day who neither came nor said that they would not. */
  absent: { memberId: string; name: string }[]
}
