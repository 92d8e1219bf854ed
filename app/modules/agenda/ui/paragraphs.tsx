import { Prose } from "#platform/design/index.ts"
import { setFrench } from "#platform/kernel/typography.ts"

/** What a centre writes, in its own language: paragraphs between empty lines, lines kept. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <Prose lang="fr">
      {setFrench(text)
        .split(/\n{2,}/)
        .map((paragraph, at) => (
          <p key={at}>
            {paragraph.split("\n").map((line, row) => (
              <span key={row}>
                {row === 0 ? null : <br />}
                {line}
              </span>
            ))}
          </p>
        ))}
    </Prose>
  )
}
