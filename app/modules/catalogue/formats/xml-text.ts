import { isCutSequence, sequenceLength } from "./utf8.ts"

/** A piece of XML text; a mended piece stands for one byte or character that had to be replaced. */
export type XmlPiece = { text: string; mended: boolean }

export type XmlDecoder = { decode(chunk: Uint8Array): XmlPiece[]; flush(): XmlPiece[] }

const windows1252 = new TextDecoder("windows-1252")

/** The encoding that the first bytes of an XML file say (BOM, zero bytes, prolog): a WHATWG label, "utf-8" by default. */
export function declaredXmlEncoding(head: Uint8Array): string {
  const [a, b, c, d] = head
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  if (a === 0x3c && b === 0 && d === 0) return "utf-16le"
  if (a === 0 && b === 0x3c && c === 0) return "utf-16be"
  const prolog = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(windows1252.decode(head).replace(/^ï»¿/, ""))
  const label = prolog?.[1]?.trim().toLowerCase() ?? "utf-8"
  // A file that could be read up to here is not UTF-16, whatever it says.
  return label.startsWith("utf-16") ? "utf-8" : label
}

/** A decoder for that label, or null when it is unknown. Bytes that are not UTF-8 in a UTF-8 file are read as Windows-1252. */
export function createXmlDecoder(label: string): XmlDecoder | null {
  if (label === "utf-8" || label === "utf8" || label === "us-ascii" || label === "ascii") return createUtf8Decoder()
  try {
    const decoder = new TextDecoder(label)
    return {
      decode: (chunk) => legalPieces(decoder.decode(chunk, { stream: true })),
      flush: () => legalPieces(decoder.decode()),
    }
  } catch {
    return null
  }
}

function createUtf8Decoder(): XmlDecoder {
  let carried: Uint8Array = new Uint8Array(0)
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  function read(chunk: Uint8Array, isLast: boolean): XmlPiece[] {
    const bytes = joined(carried, chunk)
    carried = new Uint8Array(0)
    const pieces: XmlPiece[] = []
    let sound = 0
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes, at)
      if (length > 0) {
        at += length
        continue
      }
      pieces.push(...legalPieces(decoder.decode(bytes.subarray(sound, at))))
      sound = at
      if (!isLast && isCutSequence(bytes, at)) {
        carried = bytes.slice(at)
        return pieces
      }
      pieces.push({ text: windows1252.decode(bytes.subarray(at, at + 1)), mended: true })
      at += 1
      sound = at
    }
    return [...pieces, ...legalPieces(decoder.decode(bytes.subarray(sound)))]
  }
  return { decode: (chunk) => read(chunk, false), flush: () => read(new Uint8Array(0), true) }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** Characters that XML 1.0 forbids (section 2.2) stop every parser: each becomes a blank. */
function legalPieces(text: string): XmlPiece[] {
  if (text === "") return []
  // oxlint-disable-next-line no-control-regex
  const parts = text.split(/([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff])/)
  return parts
    .map((part, index) => (index % 2 === 1 ? { text: " ", mended: true } : { text: part, mended: false }))
    .filter((piece) => piece.text !== "")
}
