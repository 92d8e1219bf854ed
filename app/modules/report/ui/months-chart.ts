import { figureName, figureValue } from "#modules/activity/index.ts"
import type { ChartProps } from "#platform/charts/chart.ts"
import { dateFormat } from "#platform/kernel/intl.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** Participants since January, this year's months so far against the whole year before. */
export function monthsChart(year: number, months: readonly number[], before: readonly number[]): ChartProps {
  const narrow = dateFormat(getLocale(), { month: "short", timeZone: "UTC" })
  const text = (value: number | undefined) => (value === undefined ? "" : figureValue(value))
  return {
    id: "cumul-participants",
    title: m.report_running_title({ figure: figureName("participants") }),
    description: m.report_running_description({
      year,
      value: text(months.at(-1)),
      before: year - 1,
      other: text(before[months.length - 1]),
    }),
    series: [String(year), String(year - 1)],
    groups: before.map((value, at) => ({
      label: narrow.format(new Date(Date.UTC(2001, at, 15))),
      values: [
        { value: months[at] ?? Number.NaN, text: text(months[at]) },
        { value, text: text(value) },
      ],
    })),
  }
}
