import { findAgendaItem } from "#modules/agenda/index.server.ts"
import type { AgendaLine } from "#modules/agenda/index.ts"
import { agendaLine } from "#modules/agenda/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { ActionLine } from "../domain/action.ts"
import type { TimedItem } from "../domain/agenda.ts"
import { timed } from "../domain/agenda.ts"
import type { Attendance } from "../domain/attendance.ts"
import type { DocumentLine } from "../domain/document.ts"
import type { Meeting } from "../domain/meeting.ts"
import type { Network } from "../domain/network.ts"
import type { Standing } from "../domain/standing.ts"
import { readsInside } from "../domain/standing.ts"
import { actionsOf } from "../queries/actions-of.server.ts"
import { agendaOf } from "../queries/agenda-of.server.ts"
import { attendanceOf } from "../queries/attendance.server.ts"
import { documentsOf } from "../queries/documents-of.server.ts"
import { findMeeting, meetingsOf } from "../queries/meetings-of.server.ts"
import type { Minutes } from "../queries/minutes-of.server.ts"
import { decisionsOf, minutesOf } from "../queries/minutes-of.server.ts"
import { isExcusedFrom } from "../queries/own-excuse.server.ts"
import type { OpenedNetwork } from "./open-network.server.ts"

export interface MeetingSheet {
  network: Network
  standing: Standing
  today: string
  meeting: Meeting
  isInside: boolean
  agenda: TimedItem[]
  /** What earlier meetings left to be done, and is open: while this one is the next, or was held before it was done. */
  before: ActionLine[]
  /** What was decided in this one to be done. */
  after: ActionLine[]
  decisions: { id: string; text: string }[]
  minutes: Minutes | null
  attendance: Attendance | null
  documents: DocumentLine[]
  isExcused: boolean
  /** How one enrols, while it is to come and announced. */
  enrolment: AgendaLine | null
}

/** All of a meeting that the caller may read; undefined when they may not know of it. */
export async function openMeetingSheet(
  tx: Tx,
  { network, standing, today }: Pick<OpenedNetwork, "network" | "standing" | "today">,
  activityId: string,
): Promise<MeetingSheet | undefined> {
  const meeting = await findMeeting(tx, network, standing, activityId)
  if (meeting === undefined) return undefined
  const isInside = readsInside(standing)
  const minutes = (await minutesOf(tx, activityId)) ?? null
  const actions = await actionsOf(tx, network.id)
  const earlier = new Set(
    (await meetingsOf(tx, network, standing))
      .filter(({ activityId: id, firstDate }) => id !== activityId && firstDate <= meeting.firstDate)
      .map(({ activityId: id }) => id),
  )
  const isRead = standing.isStaff || minutes !== null
  return {
    network,
    standing,
    today,
    meeting,
    isInside,
    agenda: timed(
      await agendaOf(tx, activityId),
      meeting.slots.filter(({ state }) => state !== "cancelled"),
    ),
    before: actions.filter((action) => earlier.has(action.activityId) && wasOpenAt(action, meeting.firstDate)),
    after: actions.filter((action) => action.activityId === activityId),
    decisions: await decisionsOf(tx, activityId),
    minutes: (minutes?.publishedAt ?? null) === null && !standing.isStaff ? null : minutes,
    attendance:
      meeting.status === "held" && isRead
        ? await attendanceShown(tx, network, meeting, isInside || minutes?.names === true)
        : null,
    documents: (await documentsOf(tx, network.id)).filter((document) => document.activityId === activityId),
    enrolment: meeting.status === "planned" ? await announced(tx, activityId) : null,
    isExcused: standing.memberId !== null && (await isExcusedFrom(tx, activityId, standing.memberId)),
  }
}

/** Whoever may know of the meeting may know how one comes: the ledger's wall does not know members. */
async function announced(tx: Tx, activityId: string): Promise<AgendaLine | null> {
  const item = await asInstallation(tx, () => findAgendaItem(tx, activityId))
  return item === undefined ? null : agendaLine(item, new Date())
}

/** Without names, only how many: they do not leave the server. */
async function attendanceShown(tx: Tx, network: Network, meeting: Meeting, names: boolean): Promise<Attendance> {
  const attendance = await attendanceOf(tx, network, meeting.activityId, meeting.firstDate)
  if (names) return attendance
  return { present: [], counted: attendance.present.length + attendance.counted, expected: [], excused: [], absent: [] }
}

/** Still to be done when the meeting met: open now, or settled on that day or later. */
function wasOpenAt({ state, stateOn }: ActionLine, date: string): boolean {
  return state === "open" || stateOn >= date
}
