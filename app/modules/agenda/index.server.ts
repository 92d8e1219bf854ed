import { registerOwnData } from "#modules/account/index.server.ts"
import { registerActivityAction } from "#modules/activity/index.ts"
import { registerTerritoryPart } from "#modules/territory/index.server.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { registerReindex } from "#platform/search/index.server.ts"
import { registerWaiting } from "#platform/waiting/index.server.ts"
import { itemKind } from "./domain/search-kind.ts"
import { followDirectory } from "./operations/follow-directory.server.ts"
import { followLedger } from "./operations/follow-ledger.server.ts"
import { permissions } from "./permissions.ts"
import { comingInTerritory } from "./queries/coming-in-territory.server.ts"
import { ownEnrolments } from "./queries/own-agenda.server.ts"
import { searchEntriesAfter } from "./queries/search-entries.server.ts"
import { structuresToTie } from "./queries/staff-agenda.server.ts"

// Importing the door registers the jobs.
export { forgetJob } from "./jobs/forget.job.server.ts"
export { remindJob } from "./jobs/remind.job.server.ts"
export { admitEnrolment } from "./operations/admit-enrolment.server.ts"
export { announceActivity } from "./operations/announce-activity.server.ts"
export { askEnrolment } from "./operations/ask-enrolment.server.ts"
export { changeAnnouncement } from "./operations/change-announcement.server.ts"
export { confirmEnrolment } from "./operations/confirm-enrolment.server.ts"
export { enrolPeople } from "./operations/enrol-people.server.ts"
export { enrolPerson } from "./operations/enrol-person.server.ts"
export { removeEnrolment } from "./operations/remove-enrolment.server.ts"
export { withdrawEnrolment } from "./operations/withdraw-enrolment.server.ts"
export { withdrawPerson } from "./operations/withdraw-person.server.ts"
export { writeToEnrolled } from "./operations/write-to-enrolled.server.ts"
export { agendaOf } from "./queries/agenda-of.server.ts"
export { enrolledIn, enrolmentsOf } from "./queries/enrolments-of.server.ts"
export type { ItemPage } from "./queries/item-pages.server.ts"
export { registerItemPage } from "./queries/item-pages.server.ts"
export type { AgendaFilter } from "./queries/list-agenda.server.ts"
export { findAgendaItem, listAgenda } from "./queries/list-agenda.server.ts"
export { registerMemberSeries } from "./queries/member-series.server.ts"
export type { Places } from "./queries/places-of.server.ts"
export { placesOf } from "./queries/places-of.server.ts"
export { searchComing } from "./queries/search-coming.server.ts"
export { findShown, listShown } from "./queries/shown-agenda.server.ts"

registerOwnData("agenda", ownEnrolments)
registerTerritoryPart({
  id: "agenda",
  title: () => m.agenda_territory_title(),
  lines: (tx, _caller, territoryId) => comingInTerritory(tx, territoryId, new Date()),
})
followLedger()
followDirectory()
registerReindex({ kind: itemKind, entriesAfter: searchEntriesAfter })
registerActivityAction({
  permission: permissions["agenda.organise"],
  label: () => m.agenda_action_announce(),
  href: (id) => href("/travail/activite/:id/annonce", { id }),
})
registerActivityAction({
  permission: permissions["agenda.organise"],
  label: () => m.agenda_action_enrolments(),
  href: (id) => href("/travail/activite/:id/inscriptions", { id }),
})
registerWaiting({
  permission: permissions["agenda.organise"],
  path: "/travail/agenda",
  label: (count) => m.agenda_waiting_structures({ count }),
  count: structuresToTie,
})
