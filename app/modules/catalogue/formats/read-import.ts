import { hash } from "node:crypto"
import type { ExchangeVerdict } from "../domain/exchange-verdict.ts"
import type { ImportItem, ImportRefusal } from "../domain/import-item.ts"
import type { MarcRecord } from "../domain/marc-record.ts"
import type { AcceptedRecord } from "../domain/read-verdict.ts"
import { sharedNames } from "../domain/shared-names.ts"
import type { ColumnReading } from "./csv-records.ts"
import { readTableRecords } from "./csv-records.ts"
import { excerptOfText } from "./excerpt.ts"
import type { TableKind } from "./file-kind.ts"
import { peekKind } from "./file-kind.ts"
import { readExchange } from "./read-exchange.ts"
import { readRecords } from "./read-records.ts"
import { openTable } from "./read-table.ts"
import { describeUnimarc } from "./unimarc.ts"

/**
 * Reads a file of any kind into what an import settles, one item for each record or damaged place, in order. A table is read
 * as `reading` says; without it, it is one refusal.
 */
export async function* readImport(
  source: AsyncIterable<Uint8Array>,
  reading: ColumnReading | null = null,
): AsyncGenerator<ImportItem> {
  const { found, rest } = await peekKind(source)
  if (found.kind === "exchange") {
    for await (const verdict of readExchange(found.format, rest)) yield itemOfExchange(verdict, "")
  } else if (found.kind === "table") {
    yield* readTable(found.table, rest, reading)
  } else {
    for await (const verdict of readRecords(rest)) yield verdict.kind === "refusal" ? verdict : itemOfMarc(verdict)
  }
}

async function* readTable(
  kind: TableKind,
  source: AsyncIterable<Uint8Array>,
  reading: ColumnReading | null,
): AsyncGenerator<ImportItem> {
  const opened = await openTable(kind, source)
  if (opened.kind === "unreadable") {
    yield refusalOfFile("table_unreadable", opened.message)
    return
  }
  const { header, rows } = opened.table
  if (reading === null || reading.mapping.length !== header.length) {
    yield refusalOfFile("columns_unknown", header.join(" ; "))
    return
  }
  // The same row read otherwise says something else.
  const readAs = JSON.stringify(reading)
  for await (const verdict of readTableRecords(rows, { header, ...reading })) yield itemOfExchange(verdict, readAs)
}

function itemOfExchange(verdict: ExchangeVerdict, readAs: string): ImportItem {
  if (verdict.kind === "refusal") return verdict
  const { ordinal, position, description, copies, identity, source, remarks } = verdict
  return {
    kind: "candidate",
    ordinal,
    position,
    sourceKey: identity.key,
    contentHash: readAs === "" ? verdict.contentHash : hash("sha256", `${verdict.contentHash} ${readAs}`),
    description,
    copies,
    marc: null,
    exchange: source,
    sharedNames: sharedNames(null, description),
    unmappedTags: [],
    remarks,
  }
}

function itemOfMarc({ ordinal, position, record, remarks }: AcceptedRecord): ImportItem {
  const read = describeUnimarc(record)
  if (read.kind === "refused") {
    const { reason, details } = read
    return { kind: "refusal", ordinal, position, reason, details, excerpt: excerptOfMarc(record) }
  }
  return {
    kind: "candidate",
    ordinal,
    position,
    sourceKey: read.identity.key,
    contentHash: read.contentHash,
    description: read.description,
    copies: read.copies,
    marc: record,
    exchange: null,
    sharedNames: sharedNames(record, read.description),
    unmappedTags: read.unmappedTags,
    remarks: [...new Set([...remarks, ...read.remarks])],
  }
}

function refusalOfFile(reason: ImportRefusal["reason"], excerpt: string): ImportRefusal {
  const position = { kind: "line", line: 1, column: 1 } as const
  return { kind: "refusal", ordinal: 1, position, reason, details: {}, excerpt: excerptOfText(excerpt) }
}

/** The number and the title, by which a person finds a record again, or its first fields. */
function excerptOfMarc(record: MarcRecord): string {
  const texts = record.fields.map((field) =>
    field.kind === "control"
      ? { tag: field.tag, text: field.value }
      : { tag: field.tag, text: field.subfields.map(([, value]) => value).join(" ") },
  )
  const telling = texts.filter(({ tag }) => tag === "001" || /^[2-7]/.test(tag))
  return excerptOfText((telling.length > 1 ? telling : texts).map(({ text }) => text).join(" – "))
}
