import { Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Meeting } from "../domain/meeting.ts"
import { meetingTitle } from "../domain/meeting-title.ts"
import { slotsInWords, statusName } from "./words.ts"

type Props = {
  slug: string
  networkName: string
  meetings: readonly (Meeting & { minutes: "draft" | "published" | null })[]
}

/** The meetings of a network, for those who animate it. */
export function StaffMeetings({ slug, networkName, meetings }: Props) {
  if (meetings.length === 0) return <p>{m.networks_no_meeting()}</p>
  return (
    <Table
      id="rencontres-liste"
      caption={m.networks_meetings()}
      captionHidden
      rows={meetings}
      rowKey={({ activityId }) => activityId}
      columns={[
        {
          key: "title",
          label: m.networks_column_meeting(),
          rowHeader: true,
          cell: (meeting) => titleCell(meeting, slug, networkName),
        },
        { key: "when", label: m.networks_column_when(), cell: ({ slots }) => slotsInWords(slots) },
        { key: "status", label: m.networks_column_status(), cell: ({ status }) => statusName(status) },
        {
          key: "minutes",
          label: m.networks_minutes(),
          cell: ({ minutes }) =>
            minutes === null ? "–" : minutes === "draft" ? m.networks_minutes_draft() : m.networks_minutes_published(),
        },
      ]}
    />
  )
}

function titleCell({ activityId, title }: Meeting, slug: string, networkName: string) {
  return (
    <a href={href("/travail/reseaux/:slug/rencontres/:id", { slug, id: activityId })}>
      <Written>{meetingTitle(title, networkName)}</Written>
    </a>
  )
}
