import { Notice } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { EnrolmentState as State } from "../domain/enrolment.ts"
import type { EnrolmentWindow } from "../domain/enrolment-window.ts"
import { Paragraphs } from "./paragraphs.tsx"

type Props = {
  opened: {
    item: AgendaItem
    state: State
    rank: number
    window: EnrolmentWindow
    forEnrolled: { remoteLink: string; message: string } | undefined
  }
}

/** How somebody's enrolment stands, and what only those who hold a place are told. */
export function EnrolmentState({ opened }: Props) {
  const { state, item, window, rank, forEnrolled } = opened
  if (item.status === "cancelled") return <Notice tone="warning" title={m.agenda_item_cancelled()} />
  switch (state) {
    case "unconfirmed":
      return (
        <Notice
          tone="info"
          title={window === "waiting_list" ? m.agenda_state_unconfirmed_full() : m.agenda_state_unconfirmed()}
        />
      )
    case "waiting":
      return (
        <Notice tone="warning" title={m.agenda_state_waiting({ rank })}>
          <p>{m.agenda_state_waiting_text()}</p>
        </Notice>
      )
    case "enrolled":
      return (
        <Notice tone="success" title={window === "over" ? m.agenda_state_was_enrolled() : m.agenda_state_enrolled()}>
          {forEnrolled === undefined || forEnrolled.remoteLink === "" ? null : (
            <p>
              <a href={forEnrolled.remoteLink}>{m.agenda_remote_link()}</a>
            </p>
          )}
          {forEnrolled === undefined || forEnrolled.message === "" ? null : <Paragraphs text={forEnrolled.message} />}
        </Notice>
      )
    default:
      return <Notice tone="info" title={m.agenda_state_withdrawn()} />
  }
}
