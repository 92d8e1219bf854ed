import { momentIn } from "#platform/kernel/calendar.ts"
import type { AgendaItem } from "./agenda-item.ts"
import type { EnrolmentWindow } from "./enrolment-window.ts"
import { enrolmentWindow } from "./enrolment-window.ts"

/** An announced activity as a list shows it at one moment. */
export interface AgendaLine {
  item: AgendaItem
  window: EnrolmentWindow
}

export function agendaLine(item: AgendaItem, now: Date): AgendaLine {
  return { item, window: enrolmentWindow(item, momentIn(now, item.timeZone)) }
}
