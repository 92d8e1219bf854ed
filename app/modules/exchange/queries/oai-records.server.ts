import type { ExchangeRecord, RecordChange } from "#modules/catalogue/index.server.ts"
import { exchangeRecords, themesOfRecords, writeOaiDc } from "#modules/catalogue/index.server.ts"
import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { MetadataPrefix } from "../domain/oai-request.ts"
import { writeMarcElement } from "../formats/marc-element.ts"
import type { OaiHeader } from "../formats/oai/write-answer.ts"
import { writeOaiHeader, writeOaiRecord } from "../formats/oai/write-answer.ts"
import { centreSet, themeSet } from "./oai-sets.server.ts"
import { oaiIdentifier } from "./repository.server.ts"

/** How the records of a page are to be written: headers alone, or with their metadata in one of the forms. */
export interface Writing {
  prefix: MetadataPrefix | "header"
  /** The address of the site, for those of the records. */
  site: string
}

/** Each change as one element of the answer, in the same order. */
export async function writeChanges(
  tx: Tx,
  changes: readonly RecordChange[],
  { prefix, site }: Writing,
): Promise<string[]> {
  const living = changes.filter(({ gone }) => !gone).map(({ id }) => id)
  const withMarc = prefix === "marcxml" || prefix === "unimarc"
  const records = await exchangeRecords(tx, living, { withMarc })
  const headers = await headersOf(tx, changes, records)
  return changes.map((change, index) => {
    const header = headers[index]
    if (header === undefined) throw new Error("A record without header.")
    if (prefix === "header") return writeOaiHeader(header)
    const record = records.get(change.id)
    return writeOaiRecord(header, record === undefined ? undefined : writeMetadata(record, prefix, site))
  })
}

/** The record in this form, as one element with its own namespaces. */
export function writeMetadata(record: ExchangeRecord, prefix: MetadataPrefix, site: string): string {
  if (prefix === "oai_dc") return writeOaiDc(record.description, `${site}/catalogue/${record.permanentId}`)
  if (record.marc === undefined) throw new Error("The UNIMARC form was not asked for.")
  return writeMarcElement(record.marc, prefix)
}

async function headersOf(
  tx: Tx,
  changes: readonly RecordChange[],
  records: ReadonlyMap<string, ExchangeRecord>,
): Promise<OaiHeader[]> {
  const centres = await centreNames(tx)
  const known = [...records]
  const themes = await themesOfRecords(
    tx,
    known.map(([, record]) => record.description),
  )
  const themesById = new Map(known.map(([id], index) => [id, themes[index] ?? []]))
  return changes.map(({ id, permanentId, changedAt, gone, centreIds }) => ({
    identifier: oaiIdentifier(permanentId),
    datestamp: changedAt,
    sets: [
      ...centreIds.flatMap((centreId) => centres.get(centreId)?.slug ?? []).map(centreSet),
      ...(themesById.get(id) ?? []).map(themeSet),
    ],
    deleted: gone,
  }))
}
