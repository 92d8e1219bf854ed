import type { TextLine } from "./decode-lines.ts"
import type { Place } from "./describe.ts"
import { atLine } from "./describe.ts"

/** Line and column of an offset in the lines joined by LF, for offsets asked in their order. */
export function createLineFinder(lines: TextLine[]): (ordinal: number, at: number) => Place {
  let index = 0
  let start = 0
  return (ordinal, at) => {
    while (index < lines.length - 1 && start + (lines[index]?.text.length ?? 0) < at) {
      start += (lines[index]?.text.length ?? 0) + 1
      index += 1
    }
    return atLine(ordinal, lines[index]?.line ?? 1, Math.max(1, at - start + 1))
  }
}
