import type { ReadVerdict } from "../domain/read-verdict.ts"
import { detectFormat, detectionLength } from "./detect-format.ts"
import { readIso2709 } from "./iso2709.ts"
import { readMarcXml } from "./marc-xml.ts"
import { peek } from "./peek.ts"

/**
 * Reads the MARC records of a file of any kind: one verdict for each record or damaged place, in order. A file of
 * another kind gives one refusal that names it. Never throws on what the bytes hold, only when the source does.
 */
export async function* readRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<ReadVerdict> {
  const { head, rest } = await peek(source, detectionLength)
  const detected = detectFormat(head)
  if (detected.format === "other") {
    const position = { kind: "byte", offset: 0 } as const
    yield { kind: "refusal", ordinal: 1, position, reason: detected.reason, details: {}, excerpt: "" }
    return
  }
  if (detected.format === "marcxml") yield* readMarcXml(rest)
  else yield* readIso2709(detected.wide === null ? rest : narrowed(rest, detected.wide))
}

/** UTF-16 turned into UTF-8; offsets then count the bytes of the UTF-8 text. */
async function* narrowed(source: AsyncIterable<Uint8Array>, wide: "le" | "be"): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(wide === "le" ? "utf-16le" : "utf-16be")
  const encoder = new TextEncoder()
  for await (const chunk of source) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
