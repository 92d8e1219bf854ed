import type { Line, Passage } from "./cue.ts"

/**
 * Where every word asked for is said, whatever accents and capitals: the lines that have them all; in a passage that has them
 * only together, its first line that has one.
 */
export function searchTranscript(passages: readonly Passage[], query: string): Line[] {
  const words = folded(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    // A plural or its singular.
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word))
  if (words.length === 0) return []
  return passages.flatMap(({ lines }) => {
    const said = lines.map(({ text }) => folded(text))
    const whole = lines.filter((_, index) => words.every((word) => said[index]?.includes(word)))
    if (whole.length > 0) return whole
    const together = said.join(" ")
    const first = lines.find((_, index) => words.some((word) => said[index]?.includes(word)))
    return first !== undefined && words.every((word) => together.includes(word)) ? [first] : []
  })
}

function folded(text: string): string {
  return text.slice(0, 10_000).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()
}
