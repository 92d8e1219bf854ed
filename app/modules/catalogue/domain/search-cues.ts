import type { Line, Passage } from "./cue.ts"

/**
 * Where the words asked for are said, whatever accents and capitals: the lines that have them all; in a passage that has them only
 * together, its first line that has one; where they are only said far from each other, the lines that have one of them.
 */
export function searchTranscript(passages: readonly Passage[], query: string): Line[] {
  const words = folded(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    // A plural or its singular.
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word))
  if (words.length === 0) return []
  const said = new Map(passages.flatMap(({ lines }) => lines.map((line) => [line, folded(line.text)] as const)))
  const hasAll = (text: string) => words.every((word) => text.includes(word))
  const hasOne = (line: Line) => words.some((word) => word.length > 2 && said.get(line)?.includes(word))
  const close = passages.flatMap(({ lines }) => {
    const whole = lines.filter((line) => hasAll(said.get(line) ?? ""))
    if (whole.length > 0) return whole
    const first = lines.find(hasOne)
    return first !== undefined && hasAll(lines.map((line) => said.get(line)).join(" ")) ? [first] : []
  })
  if (close.length > 0 || !hasAll([...said.values()].join(" "))) return close
  return [...said.keys()].filter(hasOne)
}

function folded(text: string): string {
  return text.slice(0, 10_000).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()
}
