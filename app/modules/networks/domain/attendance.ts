export interface Attendance {
  /** Who was there in a part of the meeting that took place. */
  present: { personId: string; name: string }[]
  /** People whom the ledger counts without a name. */
  counted: number
  /** Enrolled or expected: nothing says yet whether they came. */
  expected: { participationId: string; name: string; isMember: boolean; isExcused: boolean }[]
  excused: { memberId: string; name: string }[]
  /** Members of that day who neither came nor said that they would not. */
  absent: { memberId: string; name: string }[]
}
