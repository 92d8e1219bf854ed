import { DefinitionList, LangText } from "#platform/design/index.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { labelsIn } from "../domain/labels.ts"
import type { Label } from "../domain/thesaurus.ts"

/** Synonyms and acronyms of a theme, in the language of the page where there are any; nothing when there are none. */
export function OtherNames({ labels }: { labels: readonly Label[] }) {
  const synonyms = labelsIn(labels, "alt", getLocale())
  const acronyms = labelsIn(labels, "acronym", getLocale())
  if (synonyms.length + acronyms.length === 0) return null
  return (
    <DefinitionList
      items={[
        { term: m.vocabulary_concept_synonyms(), value: inLine(synonyms) },
        { term: m.vocabulary_concept_acronyms(), value: inLine(acronyms) },
      ]}
    />
  )
}

function inLine(labels: readonly Label[]) {
  if (labels.length === 0) return null
  return labels.map(({ lang, value }, index) => (
    <span key={`${lang} ${value}`}>
      {index === 0 ? null : " · "}
      {lang === "" || lang === getLocale() ? value : <LangText lang={lang}>{value}</LangText>}
    </span>
  ))
}
