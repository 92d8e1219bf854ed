export const callFieldNames = [
  "structureKind",
  "subject",
  "minutes",
  "outcome",
  "callback",
  "onDate",
  "atTime",
] as const

/** The form of a call as it was typed; the commune and the centre apart. */
export type TypedCall = Record<(typeof callFieldNames)[number], string>

export const emptyCall: TypedCall = {
  structureKind: "none",
  subject: "",
  minutes: "5",
  outcome: "answered",
  callback: "",
  onDate: "",
  atTime: "",
}
