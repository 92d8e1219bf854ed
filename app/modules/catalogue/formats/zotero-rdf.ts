import type { ExchangeRemark, ExchangeVerdict } from "../domain/exchange-verdict.ts"
import { atLine, describeReading, excerptOfSource, refusal } from "./exchange/describe.ts"
import { emptyDraft } from "./exchange/draft.ts"
import { longestText, readAllLines } from "./exchange/read-text.ts"
import type { Graph, GraphNode } from "./zotero-rdf/graph.ts"
import { localBase, readGraph } from "./zotero-rdf/graph.ts"
import { textOf, typeOf } from "./zotero-rdf/nodes.ts"
import { readZoteroItem } from "./zotero-rdf/read-item.ts"
import { shortName } from "./zotero-rdf/terms.ts"
import { kindOfItem } from "./zotero-rdf/types.ts"

/**
 * Reads a Zotero RDF export (RDF/XML): one verdict for each item, at the line where the file first speaks of it. Notes and
 * attachments belong to their item; a note that stands alone is refused; collections are no records. Where the XML breaks,
 * what came before has been read, and the last verdict says where.
 */
export async function* readZoteroRdf(source: AsyncIterable<Uint8Array>): AsyncGenerator<ExchangeVerdict> {
  const lines = await readAllLines(source)
  if (lines === null) {
    yield refusal(atLine(1, 1), "file_too_long", "", { longest: longestText })
    return
  }
  const graph = await readGraph(lines)
  const remarks: ExchangeRemark[] = lines.some((line) => line.mended) ? ["encoding_guessed"] : []
  const items = [...graph.nodes].filter(([, node]) => itemType(node) !== null)
  // What was being read when the XML broke is not whole.
  if (graph.fault !== null) items.pop()
  const parts = partsOf(graph)
  let ordinal = 0
  for (const [uri, node] of items) {
    const type = itemType(node) ?? ""
    const isPart = kindOfItem(type)?.kind === null
    if (isPart && parts.has(uri)) continue
    ordinal += 1
    yield verdictOf(ordinal, uri, node, { graph, type, isPart, remarks })
  }
  const { fault } = graph
  if (fault !== null)
    yield refusal(atLine(ordinal + 1, fault.line), fault.reason, lines[fault.line - 1]?.text ?? "", {
      message: fault.message,
    })
  else if (ordinal === 0) yield refusal(atLine(1, 1), "file_is_xml_without_records", "")
}

type Item = { graph: Graph; type: string; isPart: boolean; remarks: ExchangeRemark[] }

function verdictOf(ordinal: number, uri: string, node: GraphNode, item: Item): ExchangeVerdict {
  const place = atLine(ordinal, node.line)
  const sort = kindOfItem(item.type)
  const draft = { ...emptyDraft(sort?.kind ?? "other"), inBook: sort?.inBook ?? false }
  const { fields, unmapped } = readZoteroItem(item.graph, node, draft)
  const source = { format: "zotero-rdf" as const, type: item.type, key: keyOf(uri), fields, unmapped }
  if (item.isPart) return refusal(place, "record_is_note", excerptOfSource(source), { type: item.type })
  const remarks: ExchangeRemark[] = sort === undefined ? [...item.remarks, "type_unknown"] : item.remarks
  return describeReading(place, {
    draft,
    source,
    encoding: remarks.includes("encoding_guessed") ? "windows-1252" : "utf-8",
    remarks,
  })
}

/** What Zotero calls the item, or what its RDF type says in files that other programs wrote; null when it is no item. */
function itemType(node: GraphNode): string | null {
  const told = textOf(node, "z:itemType")
  if (told !== null) return told
  const byType: Record<string, string> = {
    "bib:Article": "journalArticle",
    "bib:BookSection": "bookSection",
    "bib:Memo": "note",
    "bib:Report": "report",
    "bib:Thesis": "thesis",
    "z:Attachment": "attachment",
  }
  return byType[typeOf(node)] ?? null
}

/** Everything that something else refers to as its own note or attachment. */
function partsOf(graph: Graph): Set<string> {
  const parts = new Set<string>()
  for (const node of graph.nodes.values()) {
    for (const { predicate, object } of node.says) {
      if (["dcterms:isReferencedBy", "link:link"].includes(shortName(predicate))) parts.add(object.value)
    }
  }
  return parts
}

/** An item's address names it; "#item_12" is a rank in this file and names nothing. */
function keyOf(uri: string): string | null {
  return uri.startsWith(localBase) || uri.startsWith("_:") || uri.startsWith("#") ? null : uri
}
