import { ResultList, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { RecordResult } from "./record-result.tsx"

/** Other documents on the same themes or by the same author. */
export function SimilarRecords({ records }: { records: readonly RecordFound[] }) {
  if (records.length === 0) return null
  return (
    <Section id="proches" title={m.catalogue_record_similar()}>
      <ResultList label={m.catalogue_record_similar()}>
        {records.map((found) => (
          <RecordResult key={found.record.permanentId} {...found} level={3} />
        ))}
      </ResultList>
    </Section>
  )
}
