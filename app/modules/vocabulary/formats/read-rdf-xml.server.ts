import { RdfXmlParser } from "rdfxml-streaming-parser"
import type { Statement } from "./statement.ts"
import { statementOf } from "./statement.ts"
import { unreadable, unreadableOf } from "./unreadable.ts"

/**
 * Reads RDF/XML (W3C, 25 February 2014) and hands over each statement with its line. A DOCTYPE is refused: entities have
 * no place in a thesaurus. Throws `unreadable` at the first fault.
 */
export async function readRdfXml(text: AsyncIterable<string>, take: (statement: Statement) => void): Promise<void> {
  const parser = new StrictParser(take)
  let failure: Error | null = null
  parser.on("error", (error: Error) => {
    failure ??= asUnreadable(error, parser.line())
  })
  parser.resume()
  for await (const chunk of text) {
    await new Promise<void>((resolve) => void parser.write(chunk, () => resolve()))
    if (failure !== null) throw failure
  }
  if (parser.open !== 0 || !parser.begun) throw unreadable("truncated", parser.line())
}

// The parser's time grows with the square of the depth; SKOS needs four or five.
const deepest = 100

type Emitted = Parameters<RdfXmlParser["emitTriple"]>

/** The parser holds the state of the file; the rules that it leaves out are added where it lets one listen. */
class StrictParser extends RdfXmlParser {
  open = 0
  begun = false
  private readonly handOver: (statement: Statement) => void
  private subject = ""
  private subjectLine = 1

  constructor(handOver: (statement: Statement) => void) {
    super({ trackPosition: true })
    this.handOver = handOver
  }

  line(): number {
    return Number(/^Line (\d+)/.exec(this.newParseError("").message)?.[1] ?? 1)
  }

  protected override onTag(...tag: Parameters<RdfXmlParser["onTag"]>): void {
    this.open += 1
    this.begun = true
    if (this.open > deepest) throw unreadable("nested", this.line(), String(deepest))
    super.onTag(...tag)
  }

  protected override onCloseTag(): void {
    this.open -= 1
    super.onCloseTag()
  }

  protected override onDoctype(): void {
    throw unreadable("doctype", this.line())
  }

  protected override emitTriple(...[subject, predicate, object, , within]: Emitted): void {
    if (within !== undefined) return
    if (subject.value !== this.subject) {
      this.subject = subject.value
      this.subjectLine = this.line()
    }
    const statement = statementOf({ subject, predicate, object }, this.subjectLine)
    if (statement !== null) this.handOver(statement)
  }
}

function asUnreadable(error: Error, lastLine: number): Error {
  if (unreadableOf(error) !== null) return error
  const [, saxLine, words = error.message] = /^(?:Line )?(\d+)(?: column |:)\d+: ([\s\S]*)$/.exec(error.message) ?? []
  const line = Number(saxLine ?? lastLine)
  const address = /'(.*?)'/s.exec(words)?.[1] ?? ""
  if (/IRI\b/.test(words) && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address))
    return unreadable("relative-address", line, address)
  return unreadable("syntax", line, words)
}
