import type { ImportReport } from "./import-report.ts"

export const importStates = ["waiting", "checking", "checked", "importing", "imported", "refused", "failed"] as const
export type ImportState = (typeof importStates)[number]

/** How a run ended: kept with it, put in words by the page in the reader's language. */
export type RunReport =
  | { kind: "imported"; report: ImportReport }
  | { kind: "unreadable"; unreadable: { reason: string; line: number | null; detail: string } }
  | { kind: "refused"; refusal: string; details: Record<string, string | number> }

/** True while a run moves on by itself. */
export function isMoving(state: ImportState): boolean {
  return state === "waiting" || state === "checking" || state === "importing"
}
