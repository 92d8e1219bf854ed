import { LinkColumns, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Block } from "../domain/block.ts"
import type { ReportChapterKey } from "../domain/chapters.ts"
import { reportChapters } from "../domain/chapters.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { BlockView } from "./block-view.tsx"
import type { CellContext } from "./cell-view.tsx"
import { Definitions } from "./definitions.tsx"
import { ReportTableView } from "./report-table-view.tsx"
import { chapterTitle } from "./words.ts"

type Props = {
  tables: Record<ReportChapterKey, ReportTable[]>
  blocks: readonly Block[]
  context: CellContext
  pictureHref: (fileId: string) => string
}

/** The report to be read: its contents, then chapter by chapter its texts and tables. */
export function ReportBody({ tables, blocks, context, pictureHref }: Props) {
  const written = reportChapters.filter(
    (chapter) => tables[chapter].length > 0 || blocks.some((block) => block.chapter === chapter),
  )
  return (
    <>
      <nav aria-label={m.report_contents()}>
        <LinkColumns
          label={m.report_contents()}
          items={[
            ...written.map((chapter) => ({ label: chapterTitle(chapter), href: `#${chapter}` })),
            { label: m.report_definitions(), href: "#definitions" },
          ]}
        />
      </nav>
      {written.map((chapter) => (
        <Section key={chapter} id={chapter} title={chapterTitle(chapter)}>
          {blocks
            .filter((block) => block.chapter === chapter)
            .map((block) => (
              <BlockView key={block.id} block={block} pictureHref={pictureHref} />
            ))}
          {tables[chapter].map((table) => (
            <ReportTableView key={table.id} table={table} context={context} />
          ))}
        </Section>
      ))}
      <Definitions />
    </>
  )
}
