import { Section } from "#platform/design/index.ts"

type Props = {
  part: { id: string; title: string; lines: readonly { text: string; href?: string; lang?: string | undefined }[] }
}

/** What another module says of a territory. */
export function TerritoryPartSection({ part: { id, title, lines } }: Props) {
  return (
    <Section id={id} title={title}>
      <ul>
        {lines.map(({ text, href, lang }) => (
          <li key={text} lang={lang}>
            {href === undefined ? text : <a href={href}>{text}</a>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
