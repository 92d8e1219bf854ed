import type { ReactNode } from "react"
import { Marked, Result, Tag } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Moment } from "../domain/cue.ts"
import type { RecordFound } from "../domain/found-records.ts"
import { recordAddress } from "./catalogue-address.ts"
import { abstractLang, documentLang, kindLabel } from "./labels.ts"
import { MomentLinks } from "./moment-links.tsx"
import { setMarked, setWords } from "./set-words.ts"
import { UnapiMark } from "./unapi.tsx"

type Props = RecordFound & {
  level?: 2 | 3
  /** What Zotero reads of it in a list. */
  coins?: string | undefined
  /** Where its transcript says what was asked. */
  moments?: Moment[] | undefined
  /** What can be done with it from the list. */
  action?: ReactNode
}

/** One document of a list of results. */
export function RecordResult({ record, title, excerpt, level, coins, moments, action }: Props) {
  // A body that publishes its own work is named once.
  const source = record.host ?? (record.publisher === record.by ? null : record.publisher)
  const line = [record.by, source, record.year].filter((part) => part !== null && part !== "").join(" · ")
  const hasFoot = record.online || coins !== undefined || moments !== undefined || action !== undefined
  return (
    <Result
      level={level}
      kind={kindLabel(record.kind)}
      title={<Marked parts={setMarked(title, record.language)} />}
      titleLang={documentLang(record.language)}
      href={recordAddress(record.permanentId)}
      meta={line === "" ? undefined : setWords(line, record.language)}
      excerpt={excerpt === null ? undefined : <Marked parts={setMarked(excerpt, record.language)} />}
      excerptLang={abstractLang(record.language)}
      foot={
        hasFoot ? (
          <>
            {moments !== undefined && <MomentLinks permanentId={record.permanentId} moments={moments} />}
            {record.online && <Tag>{m.catalogue_search_online()}</Tag>}
            {coins !== undefined && <span className="Z3988" title={coins} />}
            {coins !== undefined && <UnapiMark permanentId={record.permanentId} />}
            {action}
          </>
        ) : undefined
      }
    />
  )
}
