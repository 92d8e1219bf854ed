import { Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateRange } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { SessionRow } from "./session-row.ts"

type Props = {
  id: string
  caption: string
  sessions: readonly SessionRow[]
  slug: string
  hideCourse?: boolean | undefined
}

/** Sessions with their dates, state and how many are enrolled of how many places. */
export function SessionTable({ id, caption, sessions, slug, hideCourse }: Props) {
  if (sessions.length === 0) return <p>{m.training_sessions_none()}</p>
  return (
    <Table
      id={id}
      caption={caption}
      captionHidden
      rows={sessions.map((session) => ({ ...session, at: slug }))}
      rowKey={(session) => session.id}
      columns={[
        { key: "dates", label: m.training_dates(), rowHeader: true, date: "range", cell: datesCell },
        ...(hideCourse
          ? []
          : [
              {
                key: "course",
                label: m.training_course(),
                cell: courseCell,
              },
            ]),
        {
          key: "place",
          label: m.training_place(),
          cell: ({ place, room }) => [place, room].filter((part) => part !== "").join(", "),
        },
        { key: "status", label: m.training_field_state(), cell: ({ status }) => m[`training_session_${status}`]() },
        { key: "people", label: m.training_trainees(), numeric: true, cell: placesOf },
      ]}
    />
  )
}

function datesCell({ id, firstOn, lastOn, at }: SessionRow & { at: string }) {
  return (
    <a href={`${href("/travail/formations/sessions/:id", { id })}?centre=${at}`}>
      {formatDateRange(firstOn, lastOn, getLocale())}
    </a>
  )
}

function placesOf({ trainees, capacity }: SessionRow): string {
  return capacity === null ? String(trainees) : m.training_of_places({ count: trainees, places: capacity })
}

function courseCell({ courseTitle }: SessionRow) {
  return <Written>{courseTitle}</Written>
}
