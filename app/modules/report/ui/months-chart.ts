import { figureName, figureValue } from "#modules/activity/index.ts"
import type { ChartProps } from "#platform/charts/chart.ts"
import { dateFormat } from "#platform/kernel/intl.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** Participants since January, this year's months so far; against the whole year before, where it holds something. */
export function monthsChart(year: number, months: readonly number[], before: readonly number[]): ChartProps {
  const compared = (before.at(-1) ?? 0) > 0
  const narrow = dateFormat(getLocale(), { month: "short", timeZone: "UTC" })
  const text = (value: number | undefined) => (value === undefined ? "" : figureValue(value))
  return {
    id: "cumul-participants",
    title: m.report_running_title({ figure: figureName("participants") }),
    description: compared
      ? m.report_running_description({
          year,
          value: text(months.at(-1)),
          before: year - 1,
          other: text(before[months.length - 1]),
        })
      : m.report_running_alone({ year, value: text(months.at(-1)) }),
    series: compared ? [String(year), String(year - 1)] : [String(year)],
    groups: before.map((value, at) => ({
      label: narrow.format(new Date(Date.UTC(2001, at, 15))),
      values: [
        { value: months[at] ?? Number.NaN, text: text(months[at]) },
        ...(compared ? [{ value, text: text(value) }] : []),
      ],
    })),
  }
}
