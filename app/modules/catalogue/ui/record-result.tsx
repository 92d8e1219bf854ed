import { Marked, Result, Tag } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CatalogueFound } from "../queries/search-catalogue.server.ts"
import { recordAddress } from "./catalogue-address.ts"
import { kindLabel, languageTag } from "./labels.ts"

/** One document of a list of results. */
export function RecordResult({ record, title, excerpt }: CatalogueFound["results"][number]) {
  const line = [record.by, record.host ?? record.publisher, record.year].filter((part) => part !== null && part !== "")
  const language = record.language === "fre" ? undefined : languageTag(record.language)
  return (
    <Result
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
