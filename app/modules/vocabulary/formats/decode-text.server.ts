import { unreadable } from "./unreadable.ts"

/**
 * Bytes of a file → its text, piece by piece. A byte order mark decides, then the encoding that an XML declaration names
 * (XML 1.0, appendix F), else UTF-8, strictly: a wrong byte is refused with its line, never guessed at.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let line = 1
  let bytes = 0
  for await (const chunk of withWholeHead(chunks)) {
    bytes += chunk.length
    if (bytes > limit) throw unreadable("too-large", line, String(limit))
    decoder ??= decoderFor(chunk)
    const text = decode(decoder, chunk, line)
    line += count(text)
    if (text !== "") yield text
  }
  if (decoder === null) throw unreadable("empty")
  const rest = decode(decoder, undefined, line)
  if (rest !== "") yield rest
}

/** Joins the first pieces until they hold what sniffing needs. */
async function* withWholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array()
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < 1024) continue
    yield head
    head = null
  }
  if (head !== null && head.length > 0) yield head
}

function decoderFor(head: Uint8Array): TextDecoder {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true })
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true })
  const start = Buffer.from(head.subarray(0, 200)).toString("latin1")
  if (start.startsWith("PK") || start.startsWith("\x1f\x8b")) throw unreadable("other-kind", null, "archive")
  if (start.startsWith("%PDF")) throw unreadable("other-kind", null, "pdf")
  if (head.subarray(0, 1024).includes(0)) throw unreadable("other-kind", null, "binary")
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? "utf-8"
  try {
    return new TextDecoder(declared, { fatal: true })
  } catch {
    throw unreadable("encoding", 1, declared)
  }
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    const text = new TextDecoder(decoder.encoding).decode(chunk)
    const wrong = Math.max(text.indexOf("\uFFFD"), 0)
    throw unreadable("encoding", line + count(text.slice(0, wrong)), decoder.encoding)
  }
}

function count(text: string): number {
  let lines = 0
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1
  return lines
}
