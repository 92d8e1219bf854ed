import { registerOwnData } from "#modules/account/index.server.ts"
import { registerRecordAction } from "#modules/catalogue/index.ts"
import { registerCentreAction } from "#modules/centre/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { registerWaiting } from "#platform/waiting/index.server.ts"
import { followAccounts } from "./operations/follow-account.server.ts"
import { followDirectory } from "./operations/follow-directory.server.ts"
import { recordReferences } from "./operations/record-references.server.ts"
import { permissions } from "./permissions.ts"
import { holdsToFetch } from "./queries/holds-to-fetch.server.ts"
import { ownCirculation } from "./queries/own-circulation.server.ts"

// Importing the door registers the jobs.
export { enterLateJob } from "./jobs/enter-late.job.server.ts"
export { forgetJob } from "./jobs/forget.job.server.ts"
export { remindJob } from "./jobs/remind.job.server.ts"
export { askAppointment } from "./operations/ask-appointment.server.ts"
export { askHold } from "./operations/ask-hold.server.ts"
export { lendCopy } from "./operations/lend-copy.server.ts"
export { noteAcquisition } from "./operations/note-acquisition.server.ts"
export { placeHold } from "./operations/place-hold.server.ts"
export { registerReader } from "./operations/register-reader.server.ts"
export { returnCopy } from "./operations/return-copy.server.ts"
export { servePartnerReader } from "./operations/serve-partner-reader.server.ts"
export { settleRules } from "./operations/settle-rules.server.ts"
export { weedCopy } from "./operations/weed-copy.server.ts"
export { welcomeVisit } from "./operations/welcome-visit.server.ts"
export { listCopies } from "./queries/find-copy.server.ts"
export { findReaders } from "./queries/find-reader.server.ts"
export type { HoldingsChanges } from "./queries/holdings-changes.server.ts"
export { countHoldingsChanges } from "./queries/holdings-changes.server.ts"

registerOwnData("circulation", ownCirculation)
registerReferences(recordReferences)
registerRecordAction({
  label: () => m.circulation_hold_link(),
  href: (id) => href("/catalogue/:id/reserver", { id }),
})
registerCentreAction({
  label: () => m.circulation_appointment_link(),
  href: (slug) => href("/centres/:slug/rendez-vous", { slug }),
})
followAccounts()
followDirectory()
registerWaiting({
  permission: permissions["circulation.lend"],
  path: "/travail/reservations",
  label: (count) => m.circulation_waiting_holds({ count }),
  count: holdsToFetch,
})
