export interface MarkedPart {
  text: string
  strong?: boolean
  emphasis?: boolean
  /** http or https only. */
  href?: string
}

export type MarkedBlock =
  | { kind: "paragraph"; parts: MarkedPart[] }
  | { kind: "heading"; parts: MarkedPart[] }
  | { kind: "list"; items: MarkedPart[][] }

/**
 * Plain text with a few marks: an empty line between paragraphs, "- " before the lines of a list, "## " before a heading, **strong**,
 * *emphasis*, [words](https://…). Anything else is text as it is: nothing typed can become code on a page or in a document.
 */
export function readMarkup(text: string): MarkedBlock[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n+/)
    .flatMap((chunk) => blocksOf(chunk.split("\n").map((line) => line.trim())))
}

function blocksOf(lines: readonly string[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  for (const line of lines) {
    if (line === "") continue
    const last = blocks.at(-1)
    if (line.startsWith("## ")) blocks.push({ kind: "heading", parts: readParts(line.slice(3)) })
    else if (/^[-–•] /.test(line)) {
      const item = readParts(line.slice(2))
      if (last?.kind === "list") last.items.push(item)
      else blocks.push({ kind: "list", items: [item] })
    } else if (last?.kind === "paragraph") last.parts.push({ text: "\n" }, ...readParts(line))
    else blocks.push({ kind: "paragraph", parts: readParts(line) })
  }
  return blocks
}

const mark =
  /\*\*([^*\s][^*\n]{0,1000})\*\*|\*([^*\s][^*\n]{0,1000})\*|\[([^\][\n]{1,300})\]\((https?:\/\/[^\s()<>"]{1,2000})\)/g

function readParts(line: string): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const match of line.matchAll(mark)) {
    if (match.index > at) parts.push({ text: line.slice(at, match.index) })
    const [, strong, emphasis, words, href] = match
    if (strong !== undefined) parts.push({ text: strong, strong: true })
    else if (emphasis !== undefined) parts.push({ text: emphasis, emphasis: true })
    else if (words !== undefined && href !== undefined) parts.push({ text: words, href })
    at = match.index + match[0].length
  }
  if (at < line.length) parts.push({ text: line.slice(at) })
  return parts
}
