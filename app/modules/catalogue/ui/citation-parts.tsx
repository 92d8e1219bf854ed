import type { Citation } from "../domain/cite/cited-part.ts"

/** A citation as it is printed: its italics, its links. */
export function CitationParts({ parts }: Pick<Citation, "parts">) {
  return parts.map(({ text, look, href }, index) => {
    const shown = look === "italic" ? <i>{text}</i> : text
    const key = `${index} ${text}`
    return href === null ? (
      <span key={key}>{shown}</span>
    ) : (
      <a key={key} href={href}>
        {shown}
      </a>
    )
  })
}
