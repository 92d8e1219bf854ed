import { Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Correction } from "../domain/corrections.ts"
import { correctionTitle } from "./correction-sentences.ts"

/** The corrections of one's centre, the last ones first. */
export function CorrectionsTable({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <Table
      id="corrections"
      caption={m.catalogue_corrections_past()}
      captionHidden
      rows={corrections}
      rowKey={({ id }) => id}
      columns={[
        { key: "action", label: m.catalogue_corrections_what(), rowHeader: true, cell: link },
        {
          key: "date",
          label: m.catalogue_corrections_date(),
          date: true,
          cell: ({ createdAt }) => formatDateTime(createdAt, getLocale()),
        },
        { key: "by", label: m.catalogue_corrections_by(), cell: ({ name }) => name ?? "" },
        {
          key: "changed",
          label: m.catalogue_corrections_changed(),
          numeric: true,
          cell: ({ counts }) => formatNumber(counts.changed + counts.left + counts.undone, getLocale()),
        },
        {
          key: "state",
          label: m.catalogue_corrections_state(),
          cell: ({ state }) => m[`catalogue_correction_${state}`](),
        },
      ]}
    />
  )
}

function link({ id, action }: Correction) {
  return <a href={href("/travail/catalogue/corrections/:correction", { correction: id })}>{correctionTitle(action)}</a>
}
