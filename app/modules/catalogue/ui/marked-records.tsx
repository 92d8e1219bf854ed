import { ResultList, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { RecordResult } from "./record-result.tsx"

/** The documents that stand under the shelf mark that was typed where one searches. */
export function MarkedRecords({ mark, records }: { mark: string; records: readonly RecordFound[] }) {
  const title = m.catalogue_search_marked({ mark })
  return (
    <Section id="cote" title={title}>
      <ResultList label={title}>
        {records.map((found) => (
          <RecordResult key={found.record.permanentId} {...found} level={3} />
        ))}
      </ResultList>
    </Section>
  )
}
