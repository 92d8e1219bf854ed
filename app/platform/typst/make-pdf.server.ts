import { log } from "#platform/log/log.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { m } from "#platform/messages/index.ts"
import { sheetTemplate } from "./sheet-template.ts"
import type { Pdf } from "./thread.server.ts"
import { compileInThread } from "./thread.server.ts"

export type { Pdf } from "./thread.server.ts"

export interface PdfRequest {
  /** Typst source. It reads `data` and imports `/maillage.typ`; nothing is ever put into it. */
  template: string
  /** What it shows, as JSON. */
  data: unknown
  /** Pictures and drawings that the template names: "charts/days.svg" → its bytes. */
  files?: Record<string, string | Uint8Array>
  /** The document's title, which PDF/UA wants, and the language its reader hears it in. */
  title: string
  lang: Locale
  author?: string
  /** The instant that the document carries: the same request gives the same bytes. */
  now: Date
}

const timeoutMs = 30_000
/** Who comes when so many wait is told to come again: a queue without end answers nobody. */
const mostWaiting = 40

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** A tagged PDF (PDF/UA-1: alternative texts, title and order of headings are checked), made in a thread, one after the other. */
export async function makePdf(request: PdfRequest): Promise<Pdf> {
  if (waiting >= mostWaiting) return { kind: "failed", reason: "busy", details: `${waiting}` }
  waiting += 1
  const turn = last.then(() => compileInThread(documentOf(request), timeoutMs))
  last = turn.catch(() => undefined)
  try {
    const pdf = await turn
    if (pdf.kind === "failed") log.error({ reason: pdf.reason }, "no PDF")
    return pdf
  } finally {
    waiting -= 1
  }
}

function documentOf({ template, data, files = {}, title, lang, author = "", now }: PdfRequest) {
  const foot = m.platform_pdf_page({ page: "{page}", pages: "{pages}" }, { locale: lang })
  return {
    files: {
      ...files,
      "main.typ": template,
      "maillage.typ": sheetTemplate,
      "info.json": JSON.stringify({ title, lang, author, foot }),
      "data.json": JSON.stringify(data),
    },
    timestamp: Math.floor(now.getTime() / 1000),
  }
}
