import { recordAddress } from "#modules/catalogue/index.ts"
import { Timeline, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate, formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import type { Entry, EntryFile } from "../domain/entry.ts"
import { entryHalfName, entryKindName } from "./words.ts"

type Told = Entry & {
  people: string[]
  erased: number
  records: { id: string; permanentId: string; title: string }[]
  files: EntryFile[]
  author: string
}
type Props = { entries: readonly Told[]; slug: string }

/** A support's journal as it was lived, newest first. */
export function Journal({ entries, slug }: Props) {
  const locale = getLocale()
  return (
    <Timeline
      label={m.support_journal()}
      entries={entries.map((entry) => ({
        key: entry.id,
        date: formatDate(entry.onDate, locale),
        dateTime: entry.onDate,
        title: <EntryTitle entry={entry} slug={slug} />,
        body: <EntryBody entry={entry} slug={slug} />,
      }))}
    />
  )
}

function EntryTitle({ entry, slug }: { entry: Told; slug: string }) {
  const { id, supportId, kind, title } = entry
  return (
    <>
      {`${entryKindName(kind)} · `}
      <a href={`${href("/travail/accompagnement/:id/journal/:entry", { id: supportId, entry: id })}?centre=${slug}`}>
        <Written>{title}</Written>
      </a>
    </>
  )
}

function EntryBody({ entry, slug }: { entry: Told; slug: string }) {
  const facts = factsOf(entry)
  return (
    <>
      {facts === "" ? null : <p className="text-muted">{facts}</p>}
      {entry.text === "" ? null : (
        <div className="max-w-measure whitespace-pre-line break-words" lang={writtenLang()}>
          {entry.text}
        </div>
      )}
      <Counted entry={entry} slug={slug} />
      {entry.records.length + entry.files.length === 0 ? null : (
        <ul>
          {entry.records.map(({ id, permanentId, title }) => (
            <li key={id}>
              <a href={recordAddress(permanentId)}>{title}</a>
            </li>
          ))}
          {entry.files.map(({ id, name, bytes }) => (
            <li key={id}>
              <a
                href={`${href("/travail/accompagnement/:id/fichiers/:file", { id: entry.supportId, file: id })}?centre=${slug}`}
              >
                {name}
              </a>{" "}
              ({formatBytes(bytes, getLocale())})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Counted({ entry, slug }: { entry: Told; slug: string }) {
  if (entry.activityId === null) return null
  const address = `${href("/travail/activite/:id", { id: entry.activityId })}?centre=${slug}`
  return (
    <p className="text-muted">
      <a href={address}>{entry.tied ? m.support_counted_elsewhere() : m.support_counted_here()}</a>
    </p>
  )
}

function factsOf({ half, minutes, people, erased, others, author }: Told): string {
  const time = [half === null ? "" : entryHalfName(half), minutes === null ? "" : formatMinutes(minutes, getLocale())]
  const met = [
    people.join(", "),
    erased === 0 ? "" : m.support_people_erased({ count: erased }),
    others === 0 ? "" : m.support_people_others({ count: others }),
  ]
  return [...time, ...met, author === "" ? "" : m.support_written_by({ name: author })]
    .filter((part) => part !== "")
    .join(" · ")
}
