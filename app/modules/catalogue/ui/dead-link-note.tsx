import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

/** Beside a link that answers no more: since when, and where else to look. */
export function DeadLinkNote({ url, since, isHeld }: { url: string; since: string; isHeld: boolean }) {
  return (
    <p className="text-soft text-sm">
      {m.catalogue_record_link_dead({ date: formatDate(since, getLocale()) })}{" "}
      {isHeld && `${m.catalogue_record_link_paper()} `}
      <a href={`https://web.archive.org/web/*/${url}`} rel="noreferrer">
        {m.catalogue_record_link_archive()}
      </a>
    </p>
  )
}
