import { Prose } from "#platform/design/index.ts"
import { setFrench } from "#platform/kernel/typography.ts"

/** What a centre writes, in its own language: paragraphs between empty lines, lines kept, lists where lines begin with a hyphen. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <Prose lang="fr">
      {setFrench(text)
        .split(/\n{2,}/)
        .map((paragraph, at) => {
          const lines = paragraph.split("\n")
          return lines.every((line) => item.test(line)) ? (
            <ul key={at}>
              {lines.map((line, row) => (
                <li key={row}>{line.replace(item, "")}</li>
              ))}
            </ul>
          ) : (
            <p key={at}>
              {lines.map((line, row) => (
                <span key={row}>
                  {row === 0 ? null : <br />}
                  {line}
                </span>
              ))}
            </p>
          )
        })}
    </Prose>
  )
}

const item = /^\s*[-–•]\s+/
