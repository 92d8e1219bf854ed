import { readXml } from "./read-xml.ts"
import type { XmlElement } from "./xml-element.ts"
import { child, childText } from "./xml-element.ts"

export interface HarvestedRecord {
  identifier: string
  datestamp: string
  deleted: boolean
  /** The element within `metadata`; undefined for a deleted record, or one that came without. */
  metadata: XmlElement | undefined
}

/** An answer of a repository to ListRecords or Identify, or why it cannot be used. */
export type OaiPage =
  | { kind: "page"; responseDate: string; records: HarvestedRecord[]; token: string; size: number | undefined }
  | { kind: "identity"; name: string; granularity: "day" | "second" }
  | { kind: "errors"; codes: string[]; text: string }
  | { kind: "unreadable" }

const longestIdentifier = 290

/** Reads what a repository answered, whatever it is: never throws. */
export function readOaiPage(bytes: Uint8Array): OaiPage {
  const root = readXml(bytes)
  if (root === undefined || root.name !== "OAI-PMH") return { kind: "unreadable" }
  const errors = root.children.filter(({ name }) => name === "error")
  if (errors.length > 0) {
    const text = errors.map((error) => error.text.trim()).join(" ")
    return { kind: "errors", codes: errors.map(({ attributes }) => attributes["code"] ?? ""), text: text.slice(0, 300) }
  }
  const identity = child(root, "Identify")
  if (identity !== undefined) {
    const granularity = childText(identity, "granularity").includes("hh") ? "second" : "day"
    return { kind: "identity", name: childText(identity, "repositoryName").slice(0, 200), granularity }
  }
  const list = child(root, "ListRecords")
  if (list === undefined) return { kind: "unreadable" }
  const token = child(list, "resumptionToken")
  const size = Number(token?.attributes["completeListSize"] ?? "")
  return {
    kind: "page",
    responseDate: childText(root, "responseDate"),
    records: list.children.filter(({ name }) => name === "record").flatMap(readRecord),
    token: token?.text.trim() ?? "",
    size: Number.isInteger(size) && size > 0 ? size : undefined,
  }
}

function readRecord(record: XmlElement): HarvestedRecord[] {
  const header = child(record, "header")
  const identifier = childText(header, "identifier")
  if (header === undefined || identifier === "" || identifier.length > longestIdentifier) return []
  return [
    {
      identifier,
      datestamp: childText(header, "datestamp"),
      deleted: header.attributes["status"] === "deleted",
      metadata: child(record, "metadata")?.children[0],
    },
  ]
}
