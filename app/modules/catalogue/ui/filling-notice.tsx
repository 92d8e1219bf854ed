import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** A discreet line for those who search while a large base comes in. */
export function FillingNotice({ filling }: { filling: { records: number; expected: number } | undefined }) {
  if (filling === undefined) return null
  const locale = getLocale()
  const records = formatNumber(filling.records, locale)
  return (
    <p className="text-soft text-sm" role="status">
      {m.catalogue_filling({ records, expected: formatNumber(filling.expected, locale) })}
    </p>
  )
}
