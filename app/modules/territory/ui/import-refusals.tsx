import { DownloadLinks, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { RefusedLine } from "../domain/import-problem.ts"
import type { ImportRun } from "../domain/import-run.ts"
import { lineProblemSentence } from "./import-words.ts"

/** The refused lines of an import, each with its place in the file and the reason. */
export function ImportRefusals({ run }: { run: ImportRun & { report: RefusedLine[] } }) {
  if (run.refused === 0) return null
  const shown = run.report.slice(0, 100)
  const rest = run.refused - shown.length
  return (
    <Section
      id="refus"
      title={m.territory_import_refused()}
      note={formatNumber(run.refused, getLocale())}
      intro={m.territory_import_refused_intro()}
    >
      <Table
        id="table-refus"
        caption={m.territory_import_refused_file()}
        captionHidden
        rows={shown}
        rowKey={(line, index) => `${line.line}-${index}`}
        columns={[
          { key: "line", label: m.territory_import_column_line(), numeric: true, cell: (line) => line.line },
          { key: "code", label: m.territory_column_code(), rowHeader: true, cell: (line) => line.code },
          { key: "reason", label: m.territory_import_column_reason(), cell: lineProblemSentence },
        ]}
        note={rest > 0 ? m.territory_import_refused_more({ count: formatNumber(rest, getLocale()) }) : undefined}
      />
      <DownloadLinks
        label={m.territory_list_download()}
        items={[
          {
            label: m.territory_import_refused_file(),
            format: "CSV",
            href: href("/travail/territoires/import/:id/refus.csv", { id: run.id }),
          },
        ]}
      />
    </Section>
  )
}
