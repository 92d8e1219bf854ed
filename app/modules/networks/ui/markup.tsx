import { Prose } from "#platform/design/index.ts"
import { writtenLang } from "#platform/messages/index.ts"
import type { Block, Inline } from "../domain/markup.ts"
import { readMarkup } from "../domain/markup.ts"

/** Minutes as one reads them, under the headings of a page. */
export function Markup({ text }: { text: string }) {
  return (
    <Prose lang={writtenLang()}>
      {readMarkup(text).map((block, at) => (
        <BlockOf key={at} block={block} />
      ))}
    </Prose>
  )
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Tag = `h${block.level}` as const
      return (
        <Tag>
          <Words content={block.content} />
        </Tag>
      )
    }
    case "list": {
      const Tag = block.ordered ? "ol" : "ul"
      return (
        <Tag>
          {block.items.map((item, at) => (
            <li key={at}>
              <Words content={item} />
            </li>
          ))}
        </Tag>
      )
    }
    case "quote":
      return (
        <blockquote>
          <p>
            <Lines lines={block.lines} />
          </p>
        </blockquote>
      )
    default:
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      )
  }
}

function Lines({ lines }: { lines: readonly Inline[][] }) {
  return lines.map((line, at) => (
    <span key={at}>
      {at === 0 ? null : <br />}
      <Words content={line} />
    </span>
  ))
}

function Words({ content }: { content: readonly Inline[] }) {
  return content.map((part, at) => {
    if (part.kind === "strong") return <strong key={at}>{part.text}</strong>
    if (part.kind === "link")
      return (
        <a key={at} href={part.href} rel="noreferrer">
          {part.text}
        </a>
      )
    return <span key={at}>{part.text}</span>
  })
}
