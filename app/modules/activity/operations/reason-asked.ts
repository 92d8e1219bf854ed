import type { OpenLine } from "./open-line.server.ts"

/** Why a change of this line needs a reason: its year was frozen, maybe while somebody typed, or it counts already. */
export function reasonAsked({ frozenYears }: Pick<OpenLine, "frozenYears">) {
  return frozenYears.length > 0 ? "activity_refused_reason_frozen_line" : "activity_refused_reason_counted"
}
