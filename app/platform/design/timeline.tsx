import type { ReactNode } from "react"

export type TimelineEntry = {
  key: string
  /** In words, for the reader. */
  date: string
  /** ISO 8601, for machines. */
  dateTime: string
  title: ReactNode
  body?: ReactNode
}

/** What happened, in order, with its dates. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.dateTime}>{entry.date}</time>
          <div>
            <p className="timeline-title">{entry.title}</p>
            {entry.body}
          </div>
        </li>
      ))}
    </ol>
  )
}
