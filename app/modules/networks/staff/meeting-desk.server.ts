import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { AgendaItem } from "../domain/agenda.ts"
import { agendaFromVote, overrun } from "../domain/agenda.ts"
import { ranked } from "../domain/ballot.ts"
import { agendaOf } from "../queries/agenda-of.server.ts"
import { attendanceOf } from "../queries/attendance.server.ts"
import { findBallot } from "../queries/find-ballot.server.ts"
import { meetingRow } from "../queries/meeting-row.server.ts"
import { cardsOf } from "../queries/members-of.server.ts"
import { topicsOf } from "../queries/topics-of.server.ts"
import { openMeetingSheet } from "./meeting-sheet.server.ts"
import type { OpenedNetwork } from "./open-network.server.ts"
import { typedItems } from "./typed-item.ts"

/** All that a meeting's animator works on; undefined when the network has no such meeting. `isFromVote`: an agenda proposed anew from the ranked topics. */
export async function openMeetingDesk(tx: Tx, opened: OpenedNetwork, activityId: string, isFromVote: boolean) {
  const sheet = await openMeetingSheet(tx, opened, activityId)
  if (sheet === undefined) return undefined
  const { network, caller } = opened
  const ballot = await findBallot(tx, network.id)
  const all = await topicsOf(tx, network.id, ballot?.id ?? null)
  const waiting = ranked(all.filter(({ state, activityId: taken }) => state === "proposed" || taken === activityId))
  const saved: AgendaItem[] = await agendaOf(tx, activityId)
  const minutes = sheet.meeting.slots.reduce(
    (total, slot) => total + (slot.state === "cancelled" ? 0 : slot.minutes),
    0,
  )
  const isProposed = isFromVote || (saved.length === 0 && waiting.length > 0 && sheet.meeting.status === "planned")
  const words = { welcome: m.networks_agenda_welcome(), close: m.networks_agenda_close() }
  const proposal = isProposed ? agendaFromVote(waiting, minutes, words) : null
  const items = proposal ?? saved
  const cards = await cardsOf(tx, network.id)
  const own = caller.actor.kind === "account" ? [{ accountId: caller.actor.accountId, name: caller.actor.name }] : []
  const staff = new Map([...network.animators, ...own].map(({ accountId, name }) => [accountId, name]))
  return {
    ...sheet,
    row: (await meetingRow(tx, activityId)) ?? null,
    proposal,
    rows: typedItems(items),
    over: overrun(items, minutes),
    topics: waiting.map(({ id, title, votes }) => ({ id, title, votes })),
    attendance: await attendanceOf(tx, network, activityId, sheet.meeting.firstDate),
    owners: [
      ...cards.map(({ memberId, name }) => ({
        value: `member:${memberId}`,
        label: name,
        group: m.networks_members(),
      })),
      ...[...staff].map(([accountId, name]) => ({
        value: `account:${accountId}`,
        label: name,
        group: m.networks_animation(),
      })),
    ],
  }
}
