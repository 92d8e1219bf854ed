import { registerOwnData } from "#modules/account/index.server.ts"
import { registerItemPage, registerMemberSeries } from "#modules/agenda/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { registerWaiting } from "#platform/waiting/index.server.ts"
import "./jobs/tidy.job.server.ts"
import { followLedger } from "./operations/follow-ledger.server.ts"
import { followPeople } from "./operations/follow-people.server.ts"
import { permissions } from "./permissions.ts"
import { lateActions } from "./queries/actions-of.server.ts"
import { countRequests } from "./queries/join-requests.server.ts"
import { memberSeriesOf } from "./queries/member-series-of.server.ts"
import { ownNetworks } from "./queries/own-networks.server.ts"
import { pageOfMeeting } from "./queries/page-of-meeting.server.ts"

export { addAction } from "./operations/add-action.server.ts"
export { addMember } from "./operations/add-member.server.ts"
export { animateNetwork } from "./operations/animate-network.server.ts"
export { askToJoin } from "./operations/ask-to-join.server.ts"
export { attachRecord } from "./operations/attach-document.server.ts"
export { castVotes } from "./operations/cast-votes.server.ts"
export { moveAction } from "./operations/move-action.server.ts"
export { noteAttendance } from "./operations/note-attendance.server.ts"
export { noteDecision } from "./operations/note-decision.server.ts"
export { openBallot } from "./operations/open-ballot.server.ts"
export { openNetwork } from "./operations/open-network.server.ts"
export { planMeeting } from "./operations/plan-meeting.server.ts"
export { proposeTopic } from "./operations/propose-topic.server.ts"
export { writeAgenda } from "./operations/write-agenda.server.ts"
export { writeMinutes } from "./operations/write-minutes.server.ts"
export { findNetwork } from "./queries/find-network.server.ts"
export { listNetworks } from "./queries/list-networks.server.ts"

registerOwnData("networks", ownNetworks)
followLedger()
followPeople()
registerMemberSeries(memberSeriesOf)
registerItemPage((tx, _caller, item) => pageOfMeeting(tx, item))
registerWaiting({
  permission: permissions["networks.animate"],
  path: "/travail/reseaux",
  label: (count) => m.networks_requests_waiting({ count }),
  count: countRequests,
})
registerWaiting({
  permission: permissions["networks.animate"],
  path: "/travail/reseaux",
  label: (count) => m.networks_actions_late_waiting({ count }),
  count: async (tx) => (await lateActions(tx, dateIn(new Date()), null)).length,
})
