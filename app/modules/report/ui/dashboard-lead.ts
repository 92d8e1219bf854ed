import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** What the dashboard's figures cover, and what they stand beside. */
export function dashboardLead(year: number, until: string | undefined, compared: boolean): string {
  const before = year - 1
  if (until === undefined) {
    return compared
      ? m.report_dashboard_lead_whole({ year, before })
      : m.report_dashboard_lead_whole_alone({ year, before })
  }
  const date = formatDate(until, getLocale())
  return compared ? m.report_dashboard_lead({ date, before }) : m.report_dashboard_lead_alone({ date, before })
}
