import { CopyableAddress, DefinitionList, LangText } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Concept, MatchKind } from "../domain/thesaurus.ts"

interface Props {
  concept: Pick<Concept, "uri" | "labels" | "notations" | "matches">
  schemes: readonly { slug: string; name: string }[]
  collections: readonly string[]
}

/** Beside the text of a theme: its other names, where it stands, its addresses. */
export function ConceptFacts({ concept, schemes, collections }: Props) {
  const locale = getLocale()
  const others = concept.labels.filter((label) => label.kind === "pref" && label.lang !== locale && label.lang !== "")
  return (
    <>
      <DefinitionList
        stacked
        items={[
          {
            term: m.vocabulary_concept_languages(),
            value:
              others.length === 0
                ? null
                : lines(
                    others.map((label) => ({
                      key: label.lang,
                      content: <LangText lang={label.lang}>{label.value}</LangText>,
                    })),
                  ),
          },
          {
            term: m.vocabulary_concept_schemes(),
            value: lines(
              schemes.map(({ slug, name }) => ({
                key: slug,
                content: <a href={href("/vocabulaire/:slug", { slug })}>{name}</a>,
              })),
            ),
          },
          {
            term: m.vocabulary_concept_notation(),
            value: concept.notations.map((notation) => notation.value).join(", "),
          },
          { term: m.vocabulary_concept_collections(), value: collections.join(", ") },
          {
            term: m.vocabulary_concept_matches(),
            value: concept.matches.length === 0 ? null : lines(concept.matches.map(matchLine)),
          },
        ]}
      />
      <CopyableAddress label={m.vocabulary_scheme_address()} address={concept.uri} />
    </>
  )
}

function lines(items: readonly { key: string; content: React.ReactNode }[]) {
  return (
    <ul>
      {items.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  )
}

function matchLine({ kind, uri }: Concept["matches"][number]) {
  const address = /^https?:\/\//.test(uri) ? <a href={uri}>{uri}</a> : uri
  return {
    key: `${kind} ${uri}`,
    content: (
      <>
        {matchNames[kind]()} {address}
      </>
    ),
  }
}

const matchNames: Record<MatchKind, () => string> = {
  exactMatch: () => m.vocabulary_concept_match_exact(),
  closeMatch: () => m.vocabulary_concept_match_close(),
  broadMatch: () => m.vocabulary_concept_match_broad(),
  narrowMatch: () => m.vocabulary_concept_match_narrow(),
  relatedMatch: () => m.vocabulary_concept_match_related(),
}
