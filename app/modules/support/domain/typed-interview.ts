export const interviewFieldNames = [
  "onDate",
  "minutes",
  "structureKind",
  "theme",
  "question",
  "answer",
  "followUp",
  "followUpOn",
  "reason",
  "version",
] as const

/** The form of an interview as it was typed; who and where apart. */
export type TypedInterview = Record<(typeof interviewFieldNames)[number], string>
