import { escapeXml } from "#platform/kernel/xml.ts"
import type { Diagnostic } from "../cql/cql-tree.ts"
import { writeDiagnostics } from "./diagnostics.ts"
import type { RecordSchema } from "./record-schemas.ts"

const namespace = "http://www.loc.gov/zing/srw/"

export interface SruFound {
  total: number
  /** Position of the first record given, from 1. */
  start: number
  schema: RecordSchema
  packing: "xml" | "string"
  /** Each record as one element with its own namespaces. */
  records: readonly string[]
}

/** The answer to searchRetrieve; `echo` repeats the request as received. */
export function writeSearchAnswer(
  { version, echo }: { version: string; echo: Readonly<Record<string, string>> },
  found: SruFound | null,
  diagnostics: readonly Diagnostic[],
): string {
  const next = found === null ? 0 : found.start + found.records.length
  const hasNext = found !== null && found.records.length > 0 && next <= found.total
  const records = (found?.records ?? []).map((record, index) => writeRecord(record, (found?.start ?? 1) + index, found))
  return whole(
    "searchRetrieveResponse",
    version,
    `<numberOfRecords>${found?.total ?? 0}</numberOfRecords>\n` +
      (records.length === 0 ? "" : `<records>\n${records.join("")}</records>\n`) +
      (hasNext ? `<nextRecordPosition>${next}</nextRecordPosition>\n` : "") +
      `<echoedSearchRetrieveRequest>${echoed(echo)}</echoedSearchRetrieveRequest>\n` +
      listed(diagnostics),
  )
}

/** The answer to explain, or to an operation that there is not; `record` is a ZeeRex element. */
export function writeExplainAnswer(
  { version, packing }: { version: string; packing: "xml" | "string" },
  record: string,
  diagnostics: readonly Diagnostic[] = [],
): string {
  const data = packing === "xml" ? record : escapeXml(record)
  return whole(
    "explainResponse",
    version,
    "<record>\n<recordSchema>http://explain.z3950.org/dtd/2.0/</recordSchema>\n" +
      `<recordPacking>${packing}</recordPacking>\n<recordData>\n${data}</recordData>\n</record>\n` +
      listed(diagnostics),
  )
}

/** The answer to scan, which there is not. */
export function writeScanAnswer(version: string, diagnostics: readonly Diagnostic[]): string {
  return whole("scanResponse", version, `<diagnostics>\n${writeDiagnostics(diagnostics)}</diagnostics>\n`)
}

function listed(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.length === 0 ? "" : `<diagnostics>\n${writeDiagnostics(diagnostics)}</diagnostics>\n`
}

function writeRecord(record: string, position: number, found: SruFound | null): string {
  const packing = found?.packing ?? "xml"
  return (
    `<record>\n<recordSchema>${found?.schema.identifier ?? ""}</recordSchema>\n<recordPacking>${packing}</recordPacking>\n` +
    `<recordData>${packing === "xml" ? `\n${record}` : escapeXml(record)}</recordData>\n` +
    `<recordPosition>${position}</recordPosition>\n</record>\n`
  )
}

const echoedNames = [
  ...["version", "query", "startRecord", "maximumRecords", "recordPacking", "recordSchema", "recordXPath"],
  ...["resultSetTTL", "sortKeys", "stylesheet"],
]

function echoed(echo: Readonly<Record<string, string>>): string {
  const said = { version: "1.2", query: "", ...echo }
  return echoedNames
    .flatMap((name) => {
      const value = Object.hasOwn(said, name) ? said[name as keyof typeof said] : undefined
      return value === undefined ? [] : `<${name}>${escapeXml(value)}</${name}>`
    })
    .join("")
}

function whole(element: string, version: string, body: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${namespace}">\n<version>${version}</version>\n` +
    `${body}</${element}>\n`
  )
}
