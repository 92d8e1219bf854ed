import { Marked, Result, Tag } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { recordAddress } from "./catalogue-address.ts"
import { kindLabel, languageTag } from "./labels.ts"

/** One document of a list of results. */
export function RecordResult({ record, title, excerpt, level }: RecordFound & { level?: 2 | 3 }) {
  // A body that publishes its own work is named once.
  const source = record.host ?? (record.publisher === record.by ? null : record.publisher)
  const line = [record.by, source, record.year].filter((part) => part !== null && part !== "")
  const language = record.language === "fre" ? undefined : languageTag(record.language)
  return (
    <Result
      level={level}
      kind={kindLabel(record.kind)}
      title={<Marked parts={title} />}
      titleLang={language}
      href={recordAddress(record.permanentId)}
      meta={line.length > 0 ? line.join(" · ") : undefined}
      excerpt={excerpt === null ? undefined : <Marked parts={excerpt} />}
      foot={record.online ? <Tag>{m.catalogue_search_online()}</Tag> : undefined}
    />
  )
}
