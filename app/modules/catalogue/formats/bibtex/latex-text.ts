import { accents, looks, signs } from "./latex-signs.ts"

export type PlainText = { text: string; markupRemoved: boolean }

/** Braces nested deeper than this are read as if they were not there. */
const deepest = 100

/** Turns a LaTeX value into text: accents composed, signs, quotes and dashes, looks dropped; unknown commands leave their argument. */
export function plainText(latex: string): PlainText {
  if (!/[\\{}~$`'<>-]/.test(latex)) return { text: latex, markupRemoved: false }
  const reader = createReader(latex)
  return { text: reader.run(0).normalize("NFC"), markupRemoved: reader.markupRemoved() }
}

/** A value that LaTeX takes as it stands (an address, a DOI): braces dropped, escaped signs bare. */
export function verbatimText(latex: string): string {
  return latex
    .replace(/^\\(?:url|path)\s*/, "")
    .replace(/\\(?:textunderscore|_)(?:\{\})?/g, "_")
    .replace(/\\(?:textasciitilde|~)(?:\{\})?/g, "~")
    .replace(/\\([%&#$_{}])/g, "$1")
    .replace(/[{}]/g, "")
    .trim()
}

const ligatures: [string, string][] = [
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["<<", "«"],
  [">>", "»"],
]

function createReader(latex: string) {
  let at = 0
  let removed = false

  /** Reads up to the end of the group, or of the text at depth 0. */
  function run(depth: number): string {
    let text = ""
    while (at < latex.length) {
      const sign = latex[at] ?? ""
      if (sign === "}") {
        at += 1
        if (depth > 0) return text
      } else if (sign === "{") {
        at += 1
        text += depth < deepest ? run(depth + 1) : ""
      } else if (sign === "\\") text += command(depth)
      else if (sign === "$") {
        at += 1
        removed = true
      } else if (sign === "~") {
        at += 1
        text += "\u00a0"
      } else {
        const ligature = ligatures.find(([typed]) => latex.startsWith(typed, at))
        text += ligature?.[1] ?? sign
        at += ligature?.[0].length ?? 1
      }
    }
    return text
  }

  function command(depth: number): string {
    const name = /\\(?:[A-Za-z]+\*?|[\s\S]|$)/y
    name.lastIndex = at
    const word = name.exec(latex)?.[0].slice(1) ?? ""
    at += word.length + 1
    const isLetters = /^[A-Za-z]/.test(word)
    const accent = accents.get(word)
    if (isLetters || accent !== undefined) skipBlanks()
    if (accent !== undefined) return accented(accent, depth)
    const sign = signs.get(word)
    if (sign !== undefined) {
      if (latex.startsWith("{}", at)) at += 2
      return sign
    }
    if (word === "url" || word === "path") return verbatimText(argument(depth))
    if (word === "href") {
      argument(depth)
      return argument(depth)
    }
    if (isLetters) {
      if (!looks.has(word)) removed = true
      return ""
    }
    if (word === "\\" || word === "," || word === " " || word === "\n") return " "
    return word === "-" || word === "/" ? "" : word
  }

  function accented(accent: string, depth: number): string {
    const base = argument(depth).replace(/^ı/, "i").replace(/^ȷ/, "j")
    const [first = ""] = base
    return first === "" ? "" : first + accent + base.slice(first.length)
  }

  /** A group, a command or one character. */
  function argument(depth: number): string {
    const sign = latex[at]
    if (sign === undefined || sign === "}") return ""
    if (sign === "\\") return depth < deepest ? command(depth + 1) : ""
    at += 1
    if (sign !== "{") return sign
    return depth < deepest ? run(depth + 1) : ""
  }

  function skipBlanks(): void {
    while (/\s/.test(latex[at] ?? "")) at += 1
  }

  return { run, markupRemoved: () => removed }
}
