import { Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportState } from "../domain/import-state.ts"

export type ListedRun = {
  id: string
  fileName: string
  origin: string
  centre: string
  dryRun: boolean
  createdAt: string
  state: ImportState
  taken: number
  refused: number
}

/** The imports of the caller's centres, latest first. */
export function ImportsTable({ runs, showCentre }: { runs: ListedRun[]; showCentre: boolean }) {
  const locale = getLocale()
  return (
    <Table
      id="imports"
      caption={m.catalogue_imports_table()}
      captionHidden
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: "file",
          label: m.catalogue_imports_column_file(),
          rowHeader: true,
          cell: fileLink,
        },
        {
          key: "date",
          label: m.catalogue_imports_column_date(),
          date: true,
          cell: (run) => formatDateTime(new Date(run.createdAt), locale),
        },
        ...(showCentre
          ? [{ key: "centre", label: m.catalogue_imports_column_centre(), cell: (run: ListedRun) => run.centre }]
          : []),
        { key: "state", label: m.catalogue_imports_column_state(), cell: stateLabel },
        {
          key: "taken",
          label: m.catalogue_imports_column_taken(),
          numeric: true,
          cell: (run) => formatNumber(run.taken, locale),
        },
        {
          key: "refused",
          label: m.catalogue_imports_column_refused(),
          numeric: true,
          cell: (run) => formatNumber(run.refused, locale),
        },
      ]}
    />
  )
}

function stateLabel({ state, dryRun }: ListedRun): string {
  return state === "done" && dryRun ? m.catalogue_state_done_dry() : m[`catalogue_state_${state}`]()
}

function fileLink({ id, fileName }: ListedRun) {
  return <a href={href("/travail/catalogue/imports/:run", { run: id })}>{fileName}</a>
}
