import { Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportRun } from "../domain/import-run.ts"
import { contentsLabel, stateLabel } from "./import-words.ts"

/** The files received, newest first. */
export function ImportsTable({ runs }: { runs: ImportRun[] }) {
  return (
    <Table
      id="imports"
      caption={m.territory_import_column_file()}
      captionHidden
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        { key: "file", label: m.territory_import_column_file(), rowHeader: true, cell: fileCell },
        { key: "contents", label: m.territory_import_column_contents(), cell: (run) => contentsLabel(run.contents) },
        { key: "state", label: m.territory_import_column_state(), cell: stateLabel },
        {
          key: "date",
          label: m.territory_import_column_date(),
          date: true,
          cell: (run) => formatDateTime(new Date(run.createdAt), getLocale()),
        },
        {
          key: "refused",
          label: m.territory_import_refused(),
          numeric: true,
          cell: (run) => formatNumber(run.refused, getLocale()),
        },
      ]}
    />
  )
}

function fileCell(run: ImportRun) {
  return <a href={href("/travail/territoires/import/:id", { id: run.id })}>{run.fileName}</a>
}
