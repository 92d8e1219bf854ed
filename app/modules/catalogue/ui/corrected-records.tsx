import { Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { historyAddress } from "./same-number.tsx"

interface Props {
  id: string
  title: string
  /** The first ones. */
  records: readonly { permanentId: string; title: string }[]
  total: number
}

/** Records of a correction by name, each leading to its history. */
export function CorrectedRecords({ id, title, records, total }: Props) {
  if (records.length === 0) return null
  const more = total - records.length
  return (
    <Section id={id} title={title}>
      <ul>
        {records.map((record) => (
          <li key={record.permanentId}>
            <a href={historyAddress(record.permanentId)}>{record.title}</a>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{m.catalogue_correction_more({ count: more, number: formatNumber(more, getLocale()) })}</p> : null}
    </Section>
  )
}
