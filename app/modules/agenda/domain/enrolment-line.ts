import type { EnrolmentState } from "./enrolment.ts"

/** One line of the list of who comes, for the staff of the centre. */
export interface EnrolmentLine {
  id: string
  state: EnrolmentState
  /** As the directory has it now, else as it was typed. */
  name: string
  personId: string | null
  email: string | null
  phone: string
  structure: string
  structureTyped: string
  structureId: string | null
  accessNeeds: string
  meal: string
  answer: string
  overCapacity: boolean
  askedAt: Date
  enrolledAt: Date | null
  closedAt: Date | null
  closedBy: string | null
}
