import { m } from "#platform/messages/index.ts"
import type { Slot } from "../domain/slot.ts"
import { slotInWords } from "./words.ts"

/** The dates of an activity; one that is cancelled says so. */
export function SlotList({ slots }: { slots: readonly Slot[] }) {
  return (
    <ul>
      {slots.map((slot) => (
        <li key={slot.id}>
          {slot.state === "cancelled" ? (
            <>
              <s>{slotInWords(slot)}</s> {m.agenda_slot_cancelled()}
            </>
          ) : (
            slotInWords(slot)
          )}
        </li>
      ))}
    </ul>
  )
}
