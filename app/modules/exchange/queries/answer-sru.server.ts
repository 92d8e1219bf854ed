import type { ExchangeRecord } from "#modules/catalogue/index.server.ts"
import { exchangeRecords, searchRecords, writeDcElements } from "#modules/catalogue/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { planSearch } from "../formats/cql/plan-search.ts"
import { writeMarcElement } from "../formats/marc-element.ts"
import type { SearchRetrieve } from "../formats/sru/read-request.ts"
import { readSruRequest } from "../formats/sru/read-request.ts"
import type { RecordSchema } from "../formats/sru/record-schemas.ts"
import { writeExplainAnswer, writeScanAnswer, writeSearchAnswer } from "../formats/sru/write-answer.ts"
import { writeExplain } from "../formats/sru/write-explain.ts"

/** Answers an SRU request as one XML document; `site` is the public address without a final slash. */
export async function answerSru(caller: Caller, given: URLSearchParams, site: string): Promise<string> {
  const understood = readSruRequest(given)
  const explained = writeExplain({
    url: new URL(`${site}/sru`),
    title: m.exchange_sru_title(),
    description: m.exchange_sru_description(),
  })
  if (understood.kind === "explain") return writeExplainAnswer(understood, explained)
  const echo = Object.fromEntries(given)
  if (understood.kind === "search") return await answerSearch(caller, understood.request, echo, site)
  const { operation, version, diagnostics } = understood
  if (operation === "searchRetrieve") return writeSearchAnswer({ version, echo }, null, diagnostics)
  if (operation === "scan") return writeScanAnswer(version, diagnostics)
  return writeExplainAnswer({ version, packing: "xml" }, explained, diagnostics)
}

async function answerSearch(
  caller: Caller,
  request: SearchRetrieve,
  echo: Record<string, string>,
  site: string,
): Promise<string> {
  const { version, startRecord: start, maximumRecords: limit, packing, schema } = request
  const planned = planSearch(request.query)
  if (planned.kind === "diagnostic") return writeSearchAnswer({ version, echo }, null, [planned.diagnostic])
  return await read(caller, async (tx) => {
    const wanted = { search: planned.search, sort: request.sort }
    const { total, ids } = await searchRecords(tx, wanted, { skip: start - 1, limit })
    const records = await exchangeRecords(tx, ids, { withMarc: schema.name !== "dc" })
    const written = ids.flatMap((id) => {
      const record = records.get(id)
      return record === undefined ? [] : writeAs(schema, record, site)
    })
    const isBeyond = total > 0 && limit > 0 && ids.length === 0
    const diagnostics = isBeyond ? [{ code: 61, details: String(start) }] : []
    return writeSearchAnswer({ version, echo }, { total, start, schema, packing, records: written }, diagnostics)
  })
}

function writeAs(schema: RecordSchema, record: ExchangeRecord, site: string): string {
  if (schema.name !== "dc" && record.marc !== undefined) return writeMarcElement(record.marc, schema.name)
  const elements = writeDcElements(record.description, `${site}/catalogue/${record.permanentId}`)
  return (
    '<srw_dc:dc xmlns:srw_dc="info:srw/schema/1/dc-schema" xmlns:dc="http://purl.org/dc/elements/1.1/">\n' +
    `${elements}</srw_dc:dc>\n`
  )
}
