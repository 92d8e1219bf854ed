export type DifferencePart = { kind: "same" | "removed" | "added"; text: string }

/** Beyond this many words and spaces that differ, the texts are told apart whole: nobody would read the difference word by word. */
const mostWords = 800

/** How one text became another, word by word, by the longest common subsequence of what lies between their common ends. */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const [one, other] = [words(before), words(after)]
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const middle = between(one.slice(start, one.length - end), other.slice(start, other.length - end))
  return joined([
    { kind: "same", text: one.slice(0, start).join("") },
    ...middle,
    { kind: "same", text: one.slice(one.length - end).join("") },
  ])
}

function between(one: string[], other: string[]): DifferencePart[] {
  if (one.length > mostWords || other.length > mostWords) {
    return [
      { kind: "removed", text: one.join("") },
      { kind: "added", text: other.join("") },
    ]
  }
  const lengths = commonLengths(one, other)
  const parts: DifferencePart[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [left = "", right = ""] = [one[i], other[j]]
    if (i < one.length && j < other.length && left === right) {
      parts.push({ kind: "same", text: left })
      i += 1
      j += 1
    } else if (i < one.length && (j === other.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      parts.push({ kind: "removed", text: left })
      i += 1
    } else {
      parts.push({ kind: "added", text: right })
      j += 1
    }
  }
  return parts
}

/** For each pair of places, what the two texts have in common from there on. */
function commonLengths(one: string[], other: string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0))
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? []
      const below = lengths[i + 1] ?? []
      row[j] = one[i] === other[j] ? (below[j + 1] ?? 0) + weight(one[i]) : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

/** A word kept is worth more than a space kept. */
function weight(word: string | undefined): number {
  return word?.trim() === "" ? 1 : 2
}

/** Words, spaces, line ends and signs, each alone. */
function words(text: string): string[] {
  return text.match(/\n|[\p{L}\p{N}\p{M}]+|[^\S\n]+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

function joined(parts: DifferencePart[]): DifferencePart[] {
  const whole: DifferencePart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.text === "") continue
    if (last?.kind === part.kind) last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}
