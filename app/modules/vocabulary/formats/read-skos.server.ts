import { getHeapStatistics } from "node:v8"
import type { Finding } from "../domain/finding.ts"
import type { RawThesaurus } from "../domain/raw-thesaurus.ts"
import { settleThesaurus } from "../domain/settle-thesaurus.ts"
import type { Thesaurus } from "../domain/thesaurus.ts"
import { decodeText } from "./decode-text.server.ts"
import { collectFacts } from "./facts.ts"
import { fileKind } from "./file-kind.ts"
import { readConcepts } from "./read-concepts.ts"
import { readRdfXml } from "./read-rdf-xml.server.ts"
import { readTurtle } from "./read-turtle.server.ts"
import type { Unreadable } from "./unreadable.ts"
import { unreadable, unreadableOf } from "./unreadable.ts"

export type SkosFile =
  | { kind: "read"; format: "turtle" | "rdf-xml"; thesaurus: Thesaurus; findings: Finding[] }
  | { kind: "unreadable"; unreadable: Unreadable }

export interface ReadOptions {
  /** For concepts that name no scheme when the file declares none. */
  schemeUri: string
  title: string
  /** Which of these addresses, none of them in the file, are concepts here already: links may go to them. */
  installed?: (uris: readonly string[]) => Promise<ReadonlySet<string>>
  /** Bytes. */
  limit?: number
}

const megabyte = 1024 * 1024

/**
 * The largest file that this machine can hold now, in bytes: 64 MB, or less where memory is short (measured: a file takes
 * 9 times its size in the heap, 16 times in all). A file above it is refused with a sentence; it never ends the process.
 */
export function largestFile(): number {
  const { heap_size_limit, used_heap_size } = getHeapStatistics()
  const affordable = Math.min(process.availableMemory() / 20, (heap_size_limit - used_heap_size) / 12)
  return Math.floor(Math.min(64 * megabyte, Math.max(megabyte, affordable)))
}

/** A SKOS file (Turtle, N-Triples or RDF/XML, told by its content) → its thesaurus under the rules of SKOS, and a line for all that is not taken as written. */
export async function readSkos(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<SkosFile> {
  const facts = collectFacts()
  try {
    const { head, text } = await peek(decodeText(chunks, options.limit ?? largestFile()))
    const format = fileKind(head)
    if (format === "empty") throw unreadable("empty")
    if (format !== "turtle" && format !== "rdf-xml") throw unreadable("other-kind", null, format)
    await (format === "turtle" ? readTurtle : readRdfXml)(text, facts.add)
    const { raw, findings } = readConcepts(facts)
    if (raw.concepts.length === 0) throw unreadable("no-concept")
    const elsewhere = await options.installed?.(linkedOutside(raw))
    const settled = settleThesaurus(raw, { schemeUri: options.schemeUri, title: options.title }, elsewhere)
    return { kind: "read", format, thesaurus: settled.thesaurus, findings: [...findings, ...settled.findings] }
  } catch (error) {
    const found = unreadableOf(error)
    if (found === null) throw error
    return { kind: "unreadable", unreadable: found }
  }
}

/** The first piece, and the whole text with it. */
async function peek(text: AsyncGenerator<string>): Promise<{ head: string; text: AsyncIterable<string> }> {
  const first = await text.next()
  const head = first.done === true ? "" : first.value
  return {
    head,
    text: (async function* () {
      yield head
      yield* text
    })(),
  }
}

function linkedOutside(raw: RawThesaurus): string[] {
  const inside = new Set(raw.concepts.map((concept) => concept.uri))
  const links = raw.concepts.flatMap((concept) => [...concept.broader, ...concept.related])
  return [...new Set(links.filter((uri) => !inside.has(uri)))]
}
