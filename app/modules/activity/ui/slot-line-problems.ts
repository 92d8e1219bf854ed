import { m } from "#platform/messages/index.ts"
import type { ReadSlotLines } from "../domain/slot-lines.ts"

/** What to say beside the field of dates; nothing when each line was understood. */
export function slotLineProblems({ wrong, backwards, twice }: ReadSlotLines): string[] {
  return [
    ...(wrong.length === 0 ? [] : [m.activity_error_slot_lines({ lines: wrong.join(", ") })]),
    ...backwards.map((line) => m.activity_error_slot_backwards({ line })),
    ...twice.map((line) => m.activity_error_slot_twice({ line })),
  ]
}
