import type { Pick } from "#modules/directory/index.ts"
import { nothingPicked } from "#modules/directory/index.ts"

/** The forms of the page of enrolments, as they were sent when they must be shown again. */
export interface TypedEnrolments {
  person: Pick
  structure: Pick
  /** Whose structure is being tied; "" for the form that adds somebody. */
  tying: string
  subject: string
  text: string
  to: string
}

export const emptyEnrolments: TypedEnrolments = {
  person: nothingPicked,
  structure: nothingPicked,
  tying: "",
  subject: "",
  text: "",
  to: "enrolled",
}
