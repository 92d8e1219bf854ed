import type { ActivityKind } from "#modules/activity/index.ts"
import { kindName } from "#modules/activity/index.ts"
import { Section, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

type Props = {
  id: string
  title: string
  /** What is said when there is nothing. */
  none: string
  planned: { total: number; lines: readonly { id: string; title: string; kind: string; date: string }[] }
  slug: string
}

/** Planned lines, each a link to its sheet; the rest in the ledger's list. */
export function PlannedSection({ id, title, none, planned: { total, lines }, slug }: Props) {
  return (
    <Section id={id} title={title} note={total === 0 ? undefined : String(total)}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              {formatDate(line.date, getLocale())}
              {" – "}
              <a href={`${href("/travail/activite/:id", { id: line.id })}?centre=${slug}`}>
                <Written>{line.title}</Written>
              </a>{" "}
              <span className="text-soft">· {kindName(line.kind as ActivityKind)}</span>
            </li>
          ))}
        </ul>
      )}
      {total > lines.length ? (
        <p>
          <a href={`${href("/travail/activite")}?centre=${slug}&etat=planned`}>
            {m.report_all_planned({ count: total })}
          </a>
        </p>
      ) : null}
    </Section>
  )
}
