import { DownloadLinks, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportRemark } from "../domain/import-item.ts"
import { importRemarks } from "../domain/import-item.ts"
import { remarkSentence } from "./reason-sentence.ts"

type Props = {
  run: { id: string; remarks: Partial<Record<ImportRemark, number>> }
  /** Whether the records that were changed here are named: imports done before this was kept have their number only. */
  isKeptListed: boolean
}

/** What was mended in records that came in, and in how many; the file says in which. */
export function ImportRemarks({ run: { id, remarks }, isKeptListed }: Props) {
  const rows = importRemarks
    .map((remark) => ({ remark, count: remarks[remark] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
  if (rows.length === 0) return null
  const isUnlisted = !isKeptListed && rows.some(({ remark }) => remark === "changed_here")
  const isListed = rows.length > (isUnlisted ? 1 : 0)
  return (
    <Section
      id="reserves"
      title={m.catalogue_import_remarks()}
      intro={
        <>
          <p>{m.catalogue_import_remarks_intro()}</p>
          {isUnlisted ? <p>{m.catalogue_import_remarks_not_listed()}</p> : null}
        </>
      }
      actions={
        !isListed ? undefined : (
          <DownloadLinks
            label={m.catalogue_import_refusals_download()}
            items={[
              {
                label: m.catalogue_import_remarks_file(),
                format: "CSV",
                href: href("/travail/catalogue/imports/:run/reserves.csv", { run: id }),
              },
            ]}
          />
        )
      }
    >
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
