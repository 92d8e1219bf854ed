export const callOutcomes = ["answered", "call_back", "redirected", "lost"] as const
export type CallOutcome = (typeof callOutcomes)[number]

export interface CallLine {
  id: string
  centreId: string
  typedCentreId: string
  onDate: string
  atTime: string
  territory: string
  structureKind: string
  subject: string
  minutes: number
  outcome: CallOutcome
  callback: string
  taken: boolean
  calledBack: boolean
  activityId: string | null
}
