import { Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { BibliographyGrouping } from "../domain/bibliography.ts"
import type { Citation } from "../domain/cite/cited-part.ts"
import { CitationParts } from "./citation-parts.tsx"
import { kindLabelOf } from "./labels.ts"

type Group = { key: string; items: readonly { permanentId: string; citation: Citation }[] }

/** A bibliography: one list, or a list under each heading. */
export function BibliographyGroups({ groups, grouping }: { groups: readonly Group[]; grouping: BibliographyGrouping }) {
  return groups.map((group, index) =>
    grouping === "none" ? (
      <References key="all" group={group} />
    ) : (
      <Section key={group.key} id={`partie-${index + 1}`} title={heading(group.key, grouping)}>
        <References group={group} />
      </Section>
    ),
  )
}

function References({ group }: { group: Group }) {
  return (
    <ul className="max-w-measure">
      {group.items.map(({ permanentId, citation }) => (
        <li key={permanentId} className="mb-3">
          <CitationParts parts={citation.parts} />
        </li>
      ))}
    </ul>
  )
}

function heading(key: string, grouping: BibliographyGrouping): string {
  if (key === "") return m.catalogue_bibliography_others()
  return grouping === "kind" ? kindLabelOf(key) : key
}
