import { Readable } from "node:stream"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { readContent } from "#platform/files/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { remarksCsv } from "../formats/refusals-csv.ts"
import { keptOrdinals } from "../queries/import-kept.server.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { remarksOfFile } from "../queries/remarks-of-file.server.ts"
import { remarkSentence } from "../ui/reason-sentence.ts"
import type { Route } from "./+types/import-remarks"

/** The file is read again: of what was mended in it, only how many there are was kept. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const { run, kept } = await read(caller, async (tx) => {
    const found = (await findImportRun(tx, params.run)) ?? notFound()
    return { run: found, kept: await keptOrdinals(tx, found) }
  })
  const lines = remarksOfFile(readContent(run), run.reading, kept)
  const body = Readable.toWeb(Readable.from(encoded(remarksCsv(lines, remarkSentence)))) as ReadableStream<Uint8Array>
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="reserves-${params.run}.csv"`,
    },
  })
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}
