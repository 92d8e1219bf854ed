import { RdfXmlParser } from "rdfxml-streaming-parser"
import type { ExchangeReason } from "../../domain/exchange-verdict.ts"
import type { TextLine } from "../exchange/decode-lines.ts"

/** What RDF says of one thing: predicate and object, in the order of the file. */
export type GraphNode = { line: number; says: { predicate: string; object: GraphObject }[] }

export type GraphObject = { kind: "thing" | "text"; value: string }

export type Graph = { nodes: Map<string, GraphNode>; fault: GraphFault | null }

export type GraphFault = { reason: ExchangeReason; line: number; message: string }

/** Relative addresses ("#item_12") stay inside this one. */
export const localBase = "urn:zotero:file"

// The parser's time grows with the square of the depth; Zotero needs some twelve levels.
const deepest = 50

/** Reads RDF/XML (W3C, 25 February 2014) into its things, up to its first fault. A document type is refused. */
export async function readGraph(lines: TextLine[]): Promise<Graph> {
  const nodes = new Map<string, GraphNode>()
  const parser = new StrictParser(nodes)
  let fault: GraphFault | null = null
  parser.on("error", (error: Error) => {
    fault ??= faultOf(error, parser.line())
  })
  parser.resume()
  for (let at = 0; at < lines.length && fault === null; at += linesAtOnce) {
    const chunk = lines
      .slice(at, at + linesAtOnce)
      .map((line) => `${legal(line.text)}\n`)
      .join("")
    await new Promise<void>((resolve) => void parser.write(chunk, () => resolve()))
  }
  if (fault === null && parser.open > 0) fault = { reason: "xml_truncated", line: lines.length, message: "" }
  return { nodes, fault }
}

const linesAtOnce = 500

type Emitted = Parameters<RdfXmlParser["emitTriple"]>

/** The parser holds the state of the file; the limits that it leaves out are added where it lets one listen. */
class StrictParser extends RdfXmlParser {
  open = 0
  private readonly nodes: Map<string, GraphNode>

  constructor(nodes: Map<string, GraphNode>) {
    super({ trackPosition: true, baseIRI: localBase, allowDuplicateRdfIds: true, validateUri: false })
    this.nodes = nodes
  }

  line(): number {
    return Number(/^Line (\d+)/.exec(this.newParseError("").message)?.[1] ?? 1)
  }

  protected override onTag(...tag: Parameters<RdfXmlParser["onTag"]>): void {
    this.open += 1
    if (this.open > deepest) throw new Error(`depth > ${deepest}`)
    super.onTag(...tag)
  }

  protected override onCloseTag(): void {
    this.open -= 1
    super.onCloseTag()
  }

  protected override onDoctype(): void {
    throw new Error("doctype")
  }

  protected override emitTriple(...[subject, predicate, object]: Emitted): void {
    const key = nameOf(subject)
    const node = this.nodes.get(key) ?? { line: this.line(), says: [] }
    this.nodes.set(key, node)
    const isText = object.termType === "Literal"
    node.says.push({
      predicate: predicate.value,
      object: { kind: isText ? "text" : "thing", value: isText ? object.value : nameOf(object) },
    })
  }
}

function nameOf(term: { termType: string; value: string }): string {
  return term.termType === "BlankNode" ? `_:${term.value}` : term.value
}

function faultOf(error: Error, lastLine: number): GraphFault {
  const [, line, words = error.message] = /^(?:Line )?(\d+)(?: column |:)\d+: ([\s\S]*)$/.exec(error.message) ?? []
  const reason = /doctype/i.test(words) ? "xml_doctype" : /entity/i.test(words) ? "xml_entity" : "xml_malformed"
  return { reason, line: Number(line ?? lastLine), message: words }
}

/** Characters that XML 1.0 forbids become blanks, as in the other readers. */
function legal(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
}
