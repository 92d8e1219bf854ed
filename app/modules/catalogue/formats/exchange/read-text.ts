import type { TextLine } from "./decode-lines.ts"
import { decodeLines } from "./decode-lines.ts"

/** Formats whose parts refer to each other are read whole: past this many characters the file is refused. */
export const longestText = 100_000_000

/** A file read whole, in lines; null when it is too long. */
export async function readAllLines(source: AsyncIterable<Uint8Array>): Promise<TextLine[] | null> {
  const all: TextLine[] = []
  let length = 0
  for await (const lines of decodeLines(source)) {
    for (const line of lines) {
      length += line.text.length + 1
      all.push(line)
    }
    if (length > longestText) return null
  }
  return all
}
