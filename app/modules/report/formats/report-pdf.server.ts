import { createElement } from "react"
import { figureValue, signed } from "#modules/activity/index.ts"
import { Bars } from "#platform/charts/bars.tsx"
import { chartSvg } from "#platform/charts/chart-svg.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Pdf } from "#platform/typst/make-pdf.server.ts"
import { makePdf } from "#platform/typst/make-pdf.server.ts"
import type { Block } from "../domain/block.ts"
import { reportChapters } from "../domain/chapters.ts"
import { readMarkup } from "../domain/markup.ts"
import type { Cell, ReportTable } from "../domain/report-table.ts"
import { difference } from "../domain/report-table.ts"
import type { OpenedReport } from "../staff/open-report.server.ts"
import { chartOf } from "../ui/chart-data.ts"
import { definitions } from "../ui/definitions.tsx"
import { chapterTitle } from "../ui/words.ts"
import { loadPictures } from "./load-pictures.server.ts"
import { reportTemplate } from "./report-template.ts"

const chartWidth = 700

/** The whole report as one tagged document. */
export async function reportPdf({ centre, figures, blocks, publishedAt }: OpenedReport, now: Date): Promise<Pdf> {
  const { year, tables } = figures
  const pictures = await loadPictures(blocks)
  const files: Record<string, string | Uint8Array> = Object.fromEntries(
    [...pictures.values()].map(({ path, bytes }) => [path, bytes]),
  )
  const chapters = reportChapters
    .filter((chapter) => tables[chapter].length > 0 || blocks.some((block) => block.chapter === chapter))
    .map((chapter) => ({
      title: chapterTitle(chapter),
      blocks: blocks.filter((block) => block.chapter === chapter).map((block) => toldBlock(block, pictures)),
      tables: tables[chapter].map((table) => printedTable(table, year, files)),
    }))
  const day = (date: Date) => formatDate(dateIn(date), getLocale())
  return await makePdf({
    template: reportTemplate,
    data: {
      centre: centre.name,
      lead:
        publishedAt === undefined ? m.report_draft_of({ date: day(now) }) : m.report_lead({ date: day(publishedAt) }),
      contents: m.report_contents(),
      chapters,
      definitions: { title: m.report_definitions(), items: definitions() },
    },
    files,
    title: m.report_title({ year }),
    lang: getLocale(),
    author: centre.name,
    now: publishedAt ?? now,
  })
}

function toldBlock({ title, body, picture }: Block, pictures: Awaited<ReturnType<typeof loadPictures>>) {
  const found = picture === undefined ? undefined : pictures.get(picture.fileId)
  return {
    title,
    body: readMarkup(body),
    picture:
      picture === undefined || found === undefined
        ? null
        : { path: `/${found.path}`, alt: picture.alt, caption: picture.caption },
  }
}

/** A table in words; the drawings made from it are put among the files. */
function printedTable(table: ReportTable, year: number, files: Record<string, string | Uint8Array>) {
  const { title, head, columns, rows, total, note = "" } = table
  const cell = (one: Cell | undefined) =>
    one === undefined ? null : { main: figureValue(one.value), notes: notes(one, year) }
  return {
    title,
    note,
    head: [head, ...columns],
    rows: rows.map(({ name, note: dates = "", cells }) => ({
      name,
      note: dates,
      cells: columns.map((_, at) => cell(cells[at])),
    })),
    total:
      total === undefined ? null : [{ main: m.report_total(), notes: [] }, ...columns.map((_, at) => cell(total[at]))],
    charts: (table.charts ?? []).map((column) => {
      const chart = chartOf(table, column, year)
      const path = `charts/${chart.id}.svg`
      files[path] = chartSvg(createElement(Bars, chart), chartWidth)
      return { path: `/${path}`, title: chart.title, alt: `${chart.title}. ${chart.description}` }
    }),
  }
}

function notes(cell: Cell, year: number): string[] {
  const { before, announced, corrected } = cell
  return [
    ...(before === undefined ? [] : [m.report_cell_before({ year: year - 1, value: figureValue(before) })]),
    ...(announced === undefined || difference(cell) === 0
      ? []
      : [m.report_cell_announced({ value: figureValue(announced), difference: signed(difference(cell)) })]),
    ...(corrected === undefined ? [] : [m.report_cell_corrected({ value: figureValue(corrected) })]),
  ]
}
