export const actionStates = ["open", "done", "dropped"] as const
export type ActionState = (typeof actionStates)[number]

/** What is to be done after a meeting. */
export interface ActionLine {
  id: string
  activityId: string
  text: string
  owner: string
  dueOn: string | null
  state: ActionState
  stateOn: string
  /** It is the reader's to do. */
  isOwn: boolean
  steps: { at: string; state: ActionState; who: string; note: string }[]
}

export function isLate({ state, dueOn }: Pick<ActionLine, "state" | "dueOn">, today: string): boolean {
  return state === "open" && dueOn !== null && dueOn < today
}
