import type { MarkedPart } from "../domain/markup.ts"

/** Words with their marks. */
export function MarkedParts({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map(({ text, strong, emphasis, href }, at) => {
    if (text === "\n") return <br key={at} />
    if (strong) return <strong key={at}>{text}</strong>
    if (emphasis) return <em key={at}>{text}</em>
    if (href !== undefined)
      return (
        <a key={at} href={href} rel="noopener">
          {text}
        </a>
      )
    return <span key={at}>{text}</span>
  })
}
