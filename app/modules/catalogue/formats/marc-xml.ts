import { SaxesParser } from "saxes"
import type { ReadVerdict, RefusalDetails, RefusalReason } from "../domain/read-verdict.ts"
import { excerptOfText } from "./excerpt.ts"
import type { XmlFound } from "./marc-xml-elements.ts"
import { createElementListener } from "./marc-xml-elements.ts"
import type { XmlPiece } from "./xml-text.ts"
import { createXmlDecoder, declaredXmlEncoding } from "./xml-text.ts"

/** Characters without any element opening or closing: past it the file is not read further. */
const longestSilence = 4_000_000
const deepestElement = 200
const sliceLength = 32_768

type Fault = { line: number; column: number; reason: RefusalReason; details: RefusalDetails }

/**
 * Reads the MARCXML records of a stream of bytes (one record, a collection, SRU or OAI-PMH envelopes; any prefix), in
 * bounded memory. No document type, no entity but the five of XML. Where the XML breaks, what came before has been read
 * and the last verdict says where (line and column from 1).
 */
export async function* readMarcXml(source: AsyncIterable<Uint8Array>): AsyncGenerator<ReadVerdict> {
  const found: XmlFound[] = []
  const reader = createXmlReader((item) => found.push(item))
  let encoding: string | null = null
  let decoder: ReturnType<typeof createXmlDecoder> = null
  let ordinal = 0
  const verdicts = (): ReadVerdict[] =>
    found.splice(0).map((item) => {
      ordinal += 1
      const position = { kind: "line", ...item.place } as const
      if (item.kind === "record")
        return {
          kind: "record",
          ordinal,
          position,
          record: item.record,
          encoding: encoding ?? "utf-8",
          remarks: item.remarks,
        }
      return { kind: "refusal", ordinal, position, reason: item.reason, details: item.details, excerpt: item.excerpt }
    })

  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += sliceLength) {
      const slice = chunk.subarray(at, at + sliceLength)
      if (encoding === null) {
        encoding = declaredXmlEncoding(slice.subarray(0, 512))
        decoder = createXmlDecoder(encoding)
        if (decoder === null) found.push(unknownEncoding(encoding))
      }
      if (decoder !== null) reader.write(decoder.decode(slice))
      yield* verdicts()
      if (decoder === null || reader.fault() !== null) break
    }
    if (encoding !== null && (decoder === null || reader.fault() !== null)) break
  }
  if (decoder !== null) {
    reader.write(decoder.flush())
    reader.end()
    yield* verdicts()
  }
  const fault = reader.fault()
  if (fault !== null) {
    const { reason, details, line, column } = fault
    yield {
      kind: "refusal",
      ordinal: ordinal + 1,
      position: { kind: "line", line, column },
      reason,
      details,
      excerpt: "",
    }
  } else if (ordinal === 0) {
    const details = { root: excerptOfText(reader.root() ?? "") }
    const position = { kind: "line", line: 1, column: 1 } as const
    yield { kind: "refusal", ordinal: 1, position, reason: "file_is_xml_without_records", details, excerpt: "" }
  }
}

type XmlReader = { write(pieces: XmlPiece[]): void; end(): void; fault(): Fault | null; root(): string | null }

function createXmlReader(found: (item: XmlFound) => void): XmlReader {
  // As a fragment, so that records put end to end without a root are read too.
  const parser = new SaxesParser({ xmlns: false, position: true, fragment: true })
  const listener = createElementListener(found)
  let fault: Fault | null = null
  let depth = 0
  let silence = 0
  let heldBack = ""
  let place = { line: 1, column: 1 }
  const stop = (reason: RefusalReason, details: RefusalDetails): void => {
    fault ??= { line: parser.line, column: Math.max(1, parser.column), reason, details }
  }
  parser.on("error", (error) => stop(...faultOf(error.message)))
  parser.on("doctype", () => stop("xml_doctype", {}))
  parser.on("opentagstart", (tag) => {
    place = { line: parser.line, column: Math.max(1, parser.column - tag.name.length - 1) }
  })
  parser.on("opentag", (tag) => {
    silence = 0
    depth += 1
    if (depth > deepestElement) stop("xml_malformed", { message: `depth > ${deepestElement}` })
    if (fault === null) listener.open(tag.name, tag.attributes, place)
  })
  parser.on("closetag", (tag) => {
    silence = 0
    depth -= 1
    if (fault === null) listener.close(tag.name)
  })
  parser.on("text", (text) => {
    if (fault === null) listener.text(text)
  })
  parser.on("cdata", (text) => {
    if (fault === null) listener.text(text)
  })

  function feed(text: string): void {
    if (fault !== null || text === "") return
    parser.write(text)
    silence += text.length
    if (silence > longestSilence) stop("xml_record_too_long", { length: silence })
  }

  return {
    fault: () => fault,
    root: listener.root,
    write(pieces) {
      for (const { text, mended } of pieces) {
        const whole = withoutProlog(heldBack + text)
        heldBack = prologStart(whole)
        feed(whole.slice(0, whole.length - heldBack.length))
        if (mended && fault === null) listener.mended()
      }
    },
    end() {
      feed(heldBack)
      heldBack = ""
      if (fault !== null) return
      if (depth > 0) stop("xml_truncated", {})
      else parser.close()
    },
  }
}

/** Files put end to end carry several prologs: blanks of the same length keep lines and columns right. */
function withoutProlog(text: string): string {
  if (!text.includes("<?xml")) return text
  return text.replace(/\ufeff?<\?xml(?=[\s?])[^>]*\?>/g, (prolog) => prolog.replace(/[^\n]/g, " "))
}

function prologStart(text: string): string {
  const at = text.lastIndexOf("<")
  const tail = at >= 0 ? text.slice(at) : ""
  const mayGrow = tail.length < 200 && !tail.includes(">") && (tail.startsWith("<?xml") || "<?xml".startsWith(tail))
  return mayGrow ? tail : ""
}

function faultOf(message: string): [RefusalReason, RefusalDetails] {
  const text = message.replace(/^\d+:\d+: /, "")
  if (/doctype/i.test(text)) return ["xml_doctype", {}]
  if (/undefined entity/.test(text)) return ["xml_entity", {}]
  return ["xml_malformed", { message: excerptOfText(text) }]
}

function unknownEncoding(label: string): XmlFound {
  const place = { line: 1, column: 1 }
  return {
    kind: "refusal",
    place,
    reason: "xml_encoding_unknown",
    details: { encoding: excerptOfText(label) },
    excerpt: "",
  }
}
