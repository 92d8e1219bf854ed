import { Prose } from "#platform/design/index.ts"
import { writtenLang } from "#platform/messages/index.ts"

/** A text as it was typed: paragraphs between blank lines, lists where lines begin with a hyphen. */
export function TextLines({ text, lang = writtenLang() }: { text: string; lang?: string | undefined }) {
  return (
    <Prose lang={lang}>
      {text
        .split(/\n\s*\n/)
        .filter((block) => block.trim() !== "")
        .map((block, at) => {
          const lines = block.split("\n").filter((line) => line.trim() !== "")
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text are known by their place
          if (!lines.every((line) => /^\s*[-–•]\s/.test(line))) return <p key={at}>{lines.join(" ")}</p>
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text are known by their place
            <ul key={at}>
              {lines.map((line) => (
                <li key={line}>{line.replace(/^\s*[-–•]\s+/, "")}</li>
              ))}
            </ul>
          )
        })}
    </Prose>
  )
}
