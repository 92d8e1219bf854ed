import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { standing } from "../domain/slot.ts"
import type { Told } from "../domain/told.ts"
import { slotInWords } from "../ui/words.ts"

/** What was announced until now, for the mail that says what it became. */
export function whatStoodBefore({ title, place, slots }: Told): (() => string)[] {
  const dates = standing(slots)
  return [
    () => {
      const first = dates[0]
      const when =
        first === undefined
          ? ""
          : dates.length === 1
            ? slotInWords(first)
            : m.agenda_dates_from({ date: formatDate(first.date, getLocale()), count: dates.length })
      return m.agenda_mail_before({ before: [title, when, place].filter((part) => part !== "").join(" – ") })
    },
  ]
}
