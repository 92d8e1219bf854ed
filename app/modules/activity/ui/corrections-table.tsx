import { Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { actionName } from "./words.ts"

interface Correction {
  position: number
  at: Date
  activityId: string
  title: string
  action: string
  reason: string
  ledBy: string | null
}

type Props = { corrections: readonly Correction[]; total: number; slug: string; timeZone: string }

/** What was corrected since a year was frozen, a page of it. */
export function CorrectionsTable({ corrections, total, slug, timeZone }: Props) {
  if (total === 0) return <p>{m.activity_freeze_corrections_none()}</p>
  return (
    <>
      <p>{m.activity_freeze_corrections_count({ count: total })}</p>
      <Table
        id="corrections-liste"
        caption={m.activity_freeze_corrections()}
        captionHidden
        rows={corrections.map((row) => ({ ...row, slug }))}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            key: "date",
            label: m.activity_column_date(),
            date: true,
            cell: ({ at }) => formatDateTime(at, getLocale(), timeZone),
          },
          { key: "title", label: m.activity_column_title(), rowHeader: true, cell: titleCell },
          { key: "action", label: m.activity_column_what(), cell: (row) => actionName(row.action) },
          { key: "reason", label: m.activity_column_reason(), cell: reasonCell },
        ]}
      />
    </>
  )
}

function titleCell({ activityId, title, slug, ledBy }: Correction & { slug: string }) {
  if (ledBy !== null) return <Written>{title}</Written>
  return (
    <a href={`${href("/travail/activite/:id", { id: activityId })}?centre=${slug}`}>
      <Written>{title}</Written>
    </a>
  )
}

function reasonCell({ reason, ledBy }: Correction) {
  return ledBy === null ? <Written>{reason}</Written> : m.activity_freeze_by_other_centre()
}
