import { Section, Table } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportRemark } from "../domain/import-item.ts"
import { importRemarks } from "../domain/import-item.ts"
import { remarkSentence } from "./reason-sentence.ts"

/** What was mended in records that came in, and in how many. */
export function ImportRemarks({ remarks }: { remarks: Partial<Record<ImportRemark, number>> }) {
  const rows = importRemarks
    .map((remark) => ({ remark, count: remarks[remark] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
  if (rows.length === 0) return null
  return (
    <Section id="reserves" title={m.catalogue_import_remarks()} intro={<p>{m.catalogue_import_remarks_intro()}</p>}>
      <Table
        id="remarks"
        caption={m.catalogue_import_remarks_table()}
        captionHidden
        rows={rows}
        rowKey={({ remark }) => remark}
        columns={[
          {
            key: "remark",
            label: m.catalogue_import_column_reason(),
            rowHeader: true,
            cell: ({ remark }) => remarkSentence(remark),
          },
          {
            key: "count",
            label: m.catalogue_import_column_count(),
            numeric: true,
            cell: ({ count }) => formatNumber(count, getLocale()),
          },
        ]}
      />
    </Section>
  )
}
