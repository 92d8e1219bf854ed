export const enrolmentStates = ["unconfirmed", "enrolled", "waiting", "withdrawn"] as const
export type EnrolmentState = (typeof enrolmentStates)[number]
