import { isUtf8 } from "node:buffer"

/** A line without its end. A mended one was not UTF-8: it is read as Windows-1252. */
export type TextLine = { text: string; line: number; mended: boolean }

/** Bytes without an end of line: past it, what was read so far is given as a line. */
const longestLine = 4_000_000
const windows1252 = new TextDecoder("windows-1252")
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true })

/**
 * Cuts a stream of bytes into lines (LF, CR LF or CR alone), batch by batch. UTF-16 is known by its mark or its zero
 * bytes; everything else is UTF-8, or Windows-1252 line by line where it is not.
 */
export async function* decodeLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine[]> {
  let wide: TextDecoder | null = null
  let carried: Uint8Array = new Uint8Array(0)
  let first = true
  let line = 0
  const numbered = (texts: { text: string; mended: boolean }[]): TextLine[] =>
    texts.map(({ text, mended }) => {
      line += 1
      return { text: line === 1 ? text.replace(/^\ufeff/, "") : text, line, mended }
    })
  for await (const chunk of source) {
    const known = first ? joined(carried, chunk) : chunk
    if (first && known.length < 4) {
      carried = known
      continue
    }
    if (first) {
      wide = wideDecoder(known)
      carried = new Uint8Array(0)
    }
    first = false
    const bytes = joined(carried, wide === null ? known : encode(wide.decode(known, { stream: true })))
    const end = endOfLines(bytes)
    carried = bytes.slice(end)
    if (end > 0) yield numbered(linesOf(bytes.subarray(0, end)))
    if (carried.length > longestLine) {
      yield numbered(linesOf(carried))
      carried = new Uint8Array(0)
    }
  }
  if (wide !== null) carried = joined(carried, encode(wide.decode()))
  if (carried.length > 0) yield numbered(linesOf(carried))
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Where the last whole line ends; a CR at the very end may be half of an end of line. */
function endOfLines(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(0x0a), bytes.subarray(0, -1).lastIndexOf(0x0d)) + 1
}

function linesOf(bytes: Uint8Array): { text: string; mended: boolean }[] {
  if (isUtf8(bytes)) return splitEnds(utf8.decode(bytes)).map((text) => ({ text, mended: false }))
  const lines: { text: string; mended: boolean }[] = []
  for (let from = 0; from < bytes.length; ) {
    const rest = bytes.subarray(from)
    const length = rest.findIndex((byte) => byte === 0x0a || byte === 0x0d)
    const content = length < 0 ? rest : rest.subarray(0, length)
    const sound = isUtf8(content)
    lines.push({ text: (sound ? utf8 : windows1252).decode(content), mended: !sound })
    if (length < 0) break
    from += length + (rest[length] === 0x0d && rest[length + 1] === 0x0a ? 2 : 1)
  }
  return lines
}

function splitEnds(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === "") lines.pop()
  return lines
}

function wideDecoder(head: Uint8Array): TextDecoder | null {
  const [a, b, c, d] = head
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0 && c !== 0)) return new TextDecoder("utf-16le")
  if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && d !== 0)) return new TextDecoder("utf-16be")
  return null
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}
