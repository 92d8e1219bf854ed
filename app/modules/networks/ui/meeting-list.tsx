import { Result, ResultList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import type { Meeting } from "../domain/meeting.ts"
import { meetingTitle } from "../domain/meeting-title.ts"
import { modeName, slotsInWords, statusName } from "./words.ts"

type Props = {
  slug: string
  networkName: string
  meetings: readonly Meeting[]
  label: string
  /** Of which meetings there are minutes to read. */
  withMinutes?: readonly string[]
}

/** Meetings of a network: when, where, each leading to its page. */
export function MeetingList({ slug, networkName, meetings, label, withMinutes = [] }: Props) {
  return (
    <ResultList label={label}>
      {meetings.map((meeting) => (
        <Result
          key={meeting.activityId}
          level={3}
          title={meetingTitle(meeting.title, networkName)}
          titleLang={writtenLang()}
          href={href("/reseaux/:slug/rencontres/:id", { slug, id: meeting.activityId })}
          kind={meeting.status === "cancelled" ? statusName(meeting.status) : undefined}
          meta={[
            slotsInWords(meeting.slots),
            meeting.place,
            meeting.mode === "on_site" ? "" : modeName(meeting.mode),
            withMinutes.includes(meeting.activityId) ? m.networks_with_minutes() : "",
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        />
      ))}
    </ResultList>
  )
}
