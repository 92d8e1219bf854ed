import { InlineLinks } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Dated = { onDate: string }

/** More entries than one reads at a time: a year at once. */
const many = 60

/** The year of a journal to show, null for all of it: what the address asks, else the newest year of a long journal. */
export function journalYear(entries: readonly Dated[], asked: string | null): string | null {
  const years = yearsOf(entries)
  if (asked !== null && years.includes(asked)) return asked
  return entries.length > many && asked !== "toutes" ? (years[0] ?? null) : null
}

/** Links to the years of a journal, where there are several. */
export function JournalYears({
  entries,
  year,
  address,
}: {
  entries: readonly Dated[]
  year: string | null
  address: string
}) {
  const years = yearsOf(entries)
  if (years.length < 2) return null
  return (
    <InlineLinks
      label={m.support_journal_years()}
      showLabel
      items={[
        { label: m.support_journal_whole(), href: `${address}&annee=toutes#journal`, current: year === null },
        ...years.map((one) => ({ label: one, href: `${address}&annee=${one}#journal`, current: one === year })),
      ]}
    />
  )
}

function yearsOf(entries: readonly Dated[]): string[] {
  return [...new Set(entries.map(({ onDate }) => onDate.slice(0, 4)))]
}
