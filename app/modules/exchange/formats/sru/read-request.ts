import type { CqlQuery, Diagnostic } from "../cql/cql-tree.ts"
import { meaningOf } from "../cql/plan-search.ts"
import { readCql } from "../cql/read-cql.ts"
import type { RecordSchema } from "./record-schemas.ts"
import { recordSchemas, schemaNamed } from "./record-schemas.ts"

export const versions = ["1.1", "1.2"] as const

export interface SearchRetrieve {
  version: string
  query: CqlQuery
  startRecord: number
  maximumRecords: number
  packing: "xml" | "string"
  schema: RecordSchema
  sort: "newest" | "oldest" | "title"
}

export type SruRequest =
  | { kind: "explain"; version: string; packing: "xml" | "string" }
  | { kind: "search"; request: SearchRetrieve }
  | {
      kind: "diagnostics"
      operation: "searchRetrieve" | "explain" | "scan"
      version: string
      diagnostics: Diagnostic[]
    }

const usual = 10
const most = 100

const known: Record<string, readonly string[]> = {
  explain: ["operation", "version", "recordPacking", "stylesheet", "extraRequestData"],
  searchRetrieve: [
    ...["operation", "version", "query", "startRecord", "maximumRecords", "recordPacking", "recordSchema"],
    ...["recordXPath", "resultSetTTL", "sortKeys", "stylesheet", "extraRequestData"],
  ],
}

/** Reads the parameters of SRU 1.1 and 1.2; what cannot be done is answered by the diagnostics of the protocol. */
export function readSruRequest(given: URLSearchParams): SruRequest {
  const operation = given.get("operation") ?? (given.has("query") ? "searchRetrieve" : "explain")
  const asked = given.get("version")
  const version = versions.find((one) => one === asked) ?? "1.2"
  const failed = (...diagnostics: Diagnostic[]): SruRequest => ({
    kind: "diagnostics",
    operation: operation === "scan" || operation === "searchRetrieve" ? operation : "explain",
    version,
    diagnostics,
  })
  const names = known[operation]
  if (names === undefined || !Object.hasOwn(known, operation))
    return failed({ code: 4, details: operation.slice(0, 100) })
  if (asked === null && given.has("operation")) return failed({ code: 7, details: "version" })
  if (asked !== null && asked !== version) return failed({ code: 5, details: "1.2" })
  const foreign = [...given.keys()].find((name) => !names.includes(name) && !name.startsWith("x-"))
  if (foreign !== undefined) return failed({ code: 8, details: foreign.slice(0, 100) })
  const packing = given.get("recordPacking") ?? "xml"
  if (packing !== "xml" && packing !== "string") return failed({ code: 71, details: packing.slice(0, 100) })
  if (given.has("stylesheet")) return failed({ code: 110, details: "" })
  if (operation === "explain") return { kind: "explain", version, packing }
  const request = searchRequest(given, version, packing)
  return "code" in request ? failed(request) : { kind: "search", request }
}

function searchRequest(
  given: URLSearchParams,
  version: string,
  packing: "xml" | "string",
): SearchRetrieve | Diagnostic {
  const typed = given.get("query") ?? ""
  if (typed.trim() === "") return { code: 7, details: "query" }
  const startRecord = wholeNumber(given.get("startRecord"), 1)
  if (startRecord === undefined || startRecord < 1) return { code: 6, details: "startRecord" }
  const maximumRecords = wholeNumber(given.get("maximumRecords"), usual)
  if (maximumRecords === undefined) return { code: 6, details: "maximumRecords" }
  if (wholeNumber(given.get("resultSetTTL"), 0) === undefined) return { code: 6, details: "resultSetTTL" }
  if (given.has("recordXPath")) return { code: 72, details: "" }
  const schema = schemaNamed(given.get("recordSchema") ?? recordSchemas[0].name)
  if (schema === undefined) return { code: 66, details: (given.get("recordSchema") ?? "").slice(0, 200) }
  const query = readCql(typed)
  if ("code" in query) return query
  const sort = sortOf(query, given.get("sortKeys") ?? "")
  if (typeof sort !== "string") return sort
  return { version, query, startRecord, maximumRecords: Math.min(maximumRecords, most), packing, schema, sort }
}

/** One key at most: the title from A, or the year in either direction; by sortBy (1.2) or by sortKeys (1.1). */
function sortOf({ sort, prefixes }: CqlQuery, sortKeys: string): SearchRetrieve["sort"] | Diagnostic {
  const keys = sortKeys.split(/\s+/).filter((key) => key !== "")
  const [key] = [
    ...sort.map(({ index, modifiers }) => ({
      index,
      isDescending: modifiers.some((one) => one.endsWith("descending")),
    })),
    ...keys.map((text) => ({ index: text.split(",")[0] ?? "", isDescending: text.split(",")[2] === "0" })),
  ]
  if (key === undefined) return "newest"
  if (sort.length + keys.length > 1) return { code: 84, details: "1" }
  const meaning = meaningOf(key.index, prefixes)
  if ("code" in meaning) return meaning
  if (meaning.kind === "year") return key.isDescending ? "newest" : "oldest"
  if (meaning.kind === "text" && meaning.field === "title")
    return key.isDescending ? { code: 90, details: key.index } : "title"
  return { code: 88, details: key.index }
}

function wholeNumber(text: string | null, otherwise: number): number | undefined {
  if (text === null) return otherwise
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
