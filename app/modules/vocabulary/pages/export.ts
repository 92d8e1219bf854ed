import { Readable } from "node:stream"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { Thesaurus } from "../domain/thesaurus.ts"
import { writeCsv } from "../formats/write-csv.ts"
import { writeRdfXml } from "../formats/write-rdf-xml.ts"
import { writeTurtle } from "../formats/write-turtle.ts"
import { exportThesaurus } from "../queries/export-thesaurus.server.ts"
import type { Route } from "./+types/export"

type Write = (thesaurus: Thesaurus, locale: string) => Iterable<string>

const formats: Record<string, { type: string; write: Write }> = {
  ttl: { type: "text/turtle; charset=utf-8", write: writeTurtle },
  rdf: { type: "application/rdf+xml", write: writeRdfXml },
  csv: { type: "text/csv; charset=utf-8", write: (thesaurus, locale) => writeCsv(thesaurus, locale, csvWords()) },
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const format = Object.hasOwn(formats, params.format) ? formats[params.format] : undefined
  if (format === undefined) return notFound()
  const caller = callerOf(context)
  const thesaurus = (await read(caller, (tx) => exportThesaurus(tx, params.slug))) ?? notFound()
  const pieces = format.write(thesaurus, caller.locale)
  const body = Readable.toWeb(Readable.from(encoded(pieces))) as ReadableStream<Uint8Array>
  return new Response(body, {
    headers: {
      "content-type": format.type,
      "content-disposition": `attachment; filename="${params.slug}.${params.format}"`,
    },
  })
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const piece of pieces) yield encoder.encode(piece)
}

function csvWords() {
  return {
    deprecated: m.vocabulary_csv_deprecated(),
    columns: [
      m.vocabulary_csv_address(),
      m.vocabulary_csv_notation(),
      m.vocabulary_csv_name_fr(),
      m.vocabulary_csv_name_en(),
      m.vocabulary_csv_synonyms(),
      m.vocabulary_csv_acronyms(),
      m.vocabulary_csv_broader(),
      m.vocabulary_csv_narrower(),
      m.vocabulary_csv_related(),
      m.vocabulary_csv_definition(),
      m.vocabulary_csv_scope_note(),
      m.vocabulary_csv_state(),
    ],
  }
}
