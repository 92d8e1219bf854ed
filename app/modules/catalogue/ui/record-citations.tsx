import { Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Citation, CitationStyle } from "../domain/cite/cited-part.ts"
import { citationStyles } from "../domain/cite/cited-part.ts"
import { CitationParts } from "./citation-parts.tsx"

/** The reference to copy into a bibliography, in the usual styles. */
export function RecordCitations({ citations }: { citations: Record<CitationStyle, Citation> }) {
  return (
    <Section id="citer" title={m.catalogue_record_cite()}>
      <dl>
        {citationStyles.map((style) => (
          <div key={style} className="mb-4">
            <dt className="label">{m[`catalogue_record_cite_${style}`]()}</dt>
            <dd>
              <CitationParts parts={citations[style].parts} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
