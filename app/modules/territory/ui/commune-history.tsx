import { Section, Timeline } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatList } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { HistoryLine } from "../domain/particulars.ts"

/** What happened to a commune's code since 1943. */
export function CommuneHistory({ lines }: { lines: HistoryLine[] }) {
  if (lines.length === 0) return null
  return (
    <Section id="histoire" title={m.territory_history_title()} intro={m.territory_history_intro()}>
      <Timeline
        label={m.territory_history_title()}
        entries={lines.map((line) => ({
          key: `${line.date}-${line.kind}`,
          date: formatDate(line.date, getLocale()),
          dateTime: line.date,
          title: kindLabel(line.kind),
          body: `${m.territory_change_before({ communes: named(line.from) })} ${m.territory_change_after({ communes: named(line.to) })}`,
        }))}
      />
      <p className="source-line">{m.territory_source_history()}</p>
    </Section>
  )
}

function named(communes: { code: string; name: string }[]): string {
  return formatList(
    communes.map(({ code, name }) => `${name} (${code})`),
    getLocale(),
  )
}

function kindLabel(kind: number): string {
  const labels: Partial<Record<number, () => string>> = {
    10: m.territory_change_10,
    20: m.territory_change_20,
    21: m.territory_change_21,
    30: m.territory_change_30,
    31: m.territory_change_31,
    32: m.territory_change_32,
    33: m.territory_change_33,
    34: m.territory_change_34,
    35: m.territory_change_35,
    41: m.territory_change_41,
    50: m.territory_change_50,
  }
  return (labels[kind] ?? m.territory_change_other)()
}
