import { addDays } from "#platform/kernel/calendar.ts"
import { daysBetween } from "./calendar.ts"
import type { LendingRules } from "./lending-rules.ts"

/** 0 nothing to say, 1 due soon, 2 late, 3 late for long. */
export type ReminderStage = 0 | 1 | 2 | 3

/** What a reader is to be told of a loan today; a stage that was told is not told again, nor an earlier one. */
export function reminderStage(dueOn: string, today: string, rules: LendingRules): ReminderStage {
  const late = daysBetween(dueOn, today)
  if (late >= rules.remindAgainDays) return 3
  if (late >= rules.remindLateDays) return 2
  return rules.remindBeforeDays > 0 && late <= 0 && today >= addDays(dueOn, -rules.remindBeforeDays) ? 1 : 0
}
