import { Section, Tag, TagList } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Subject } from "../domain/record-description.ts"
import { themeAddress } from "./authority-address.ts"
import { facetAddress, queryAddress } from "./catalogue-address.ts"

type Props = {
  subjects: readonly Subject[]
  /** The themes of the vocabulary that some of them name. */
  themes: Readonly<Record<string, string>>
}

/** What a document is about; each subject leads to what else is about it. */
export function RecordSubjects({ subjects, themes }: Props) {
  if (subjects.length === 0) return null
  return (
    <Section id="sujets" title={m.catalogue_record_subjects()}>
      <TagList label={m.catalogue_record_subjects()}>
        {subjects.map((subject) => (
          <Tag key={subject.parts.join("|")} href={subjectAddress(subject, themes)}>
            {subject.parts.join(" – ")}
          </Tag>
        ))}
      </TagList>
    </Section>
  )
}

function subjectAddress({ kind, parts }: Subject, themes: Props["themes"]): string {
  const isTheme = kind === "topic" || kind === "category" || kind === "uncontrolled"
  if (!isTheme) return queryAddress(`sujet:"${parts[0].replaceAll('"', " ")}"`)
  const theme = themes[parts[0]]
  return theme === undefined ? facetAddress("theme", parts[0]) : themeAddress(theme)
}
