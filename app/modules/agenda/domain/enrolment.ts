export const enrolmentStates = ["unconfirmed", "enrolled", "waiting", "withdrawn"] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

/** States in which somebody still wants to come. */
export function isOpenState(state: EnrolmentState): boolean {
  return state === "unconfirmed" || state === "enrolled" || state === "waiting"
}
