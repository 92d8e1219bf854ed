export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong"; text: string }
  | { kind: "link"; text: string; href: string }

export type Block =
  | { kind: "heading"; level: 3 | 4; content: Inline[] }
  | { kind: "paragraph"; lines: Inline[][] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "quote"; lines: Inline[][] }

/**
 * The plain markup of minutes → blocks: "# " and "## " headings, "- " and "1. " lists, "> " quotes, **strong**, [words](https://…) and bare
 * addresses; an empty line ends a paragraph. Whatever else is typed is text and stays as it is: there is no way to write HTML.
 */
export function readMarkup(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split("\n")) {
    const last = blocks.at(-1)
    const [, sign = "", rest = ""] = /^\s*(#{1,2}|[-*•]|\d{1,3}[.)]|>)\s+(.*)$/u.exec(line) ?? []
    const content = readInline(rest === "" ? line.trim() : rest.trim())
    if (line.trim() === "") blocks.push({ kind: "paragraph", lines: [] })
    else if (sign.startsWith("#")) blocks.push({ kind: "heading", level: sign === "#" ? 3 : 4, content })
    else if (sign === ">") join(blocks, last, "quote", content)
    else if (sign !== "") {
      const ordered = /\d/.test(sign)
      if (last?.kind === "list" && last.ordered === ordered) last.items.push(content)
      else blocks.push({ kind: "list", ordered, items: [content] })
    } else join(blocks, last, "paragraph", content)
  }
  return blocks.filter((block) => !("lines" in block) || block.lines.length > 0)
}

function join(blocks: Block[], last: Block | undefined, kind: "paragraph" | "quote", content: Inline[]): void {
  if (last?.kind === kind) last.lines.push(content)
  else blocks.push({ kind, lines: [content] })
}

const marks =
  /\*\*(?<strong>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<href>https?:\/\/[^\s)]+)\)|(?<bare>https?:\/\/[^\s<>«»]+[^\s<>«».,;:!?)])/gu

function readInline(text: string): Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > from) parts.push({ kind: "text", text: text.slice(from, match.index) })
    const { strong, words, href, bare } = match.groups ?? {}
    if (strong !== undefined) parts.push({ kind: "strong", text: strong })
    else if (href !== undefined) parts.push({ kind: "link", text: words ?? href, href })
    else if (bare !== undefined) parts.push({ kind: "link", text: bare, href: bare })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) })
  return parts
}
