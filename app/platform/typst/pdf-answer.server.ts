import { m } from "#platform/messages/index.ts"
import type { Pdf } from "./thread.server.ts"

/** A document as a download named `name` ("rapport-2017.pdf"); or the sentence that says why there is none. */
export function pdfAnswer(pdf: Pdf, name: string): Response {
  if (pdf.kind === "failed") return refusal(pdf.reason)
  return new Response(pdf.bytes, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  })
}

function refusal(reason: "unavailable" | "busy" | "too_slow" | "invalid"): Response {
  const text = { unavailable: m.platform_pdf_unavailable, busy: m.platform_pdf_busy }
  const sentence = reason === "unavailable" || reason === "busy" ? text[reason]() : m.platform_pdf_failed()
  return new Response(`${sentence}\n`, {
    status: reason === "busy" ? 503 : reason === "unavailable" ? 501 : 500,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      ...(reason === "busy" ? { "retry-after": "10" } : {}),
    },
  })
}
