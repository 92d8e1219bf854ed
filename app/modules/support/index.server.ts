import { registerOwnData } from "#modules/account/index.server.ts"
import { registerTerritoryPart } from "#modules/territory/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { centresOf } from "#platform/session/actor.ts"
import { registerWaiting } from "#platform/waiting/index.server.ts"
import { followErasures } from "./operations/follow-erasures.server.ts"
import { followMerges } from "./operations/follow-merges.server.ts"
import { permissions } from "./permissions.ts"
import { countWaitingCalls } from "./queries/list-calls.server.ts"
import { ownSupport } from "./queries/own-support.server.ts"
import { supportsOfTerritory } from "./queries/supports-of-territory.server.ts"
import { countSteps } from "./queries/waiting.server.ts"

// Importing the door registers the job.
export { forgetJob } from "./jobs/forget.job.server.ts"
export { takeCall } from "./operations/take-call.server.ts"
export { writeEntry } from "./operations/write-entry.server.ts"
export { writeInterview } from "./operations/write-interview.server.ts"
export { writeSupport } from "./operations/write-support.server.ts"
export { listSupports } from "./queries/list-supports.server.ts"

registerOwnData("support", ownSupport)
registerTerritoryPart({ id: "accompagnements", title: () => m.support_territory_title(), lines: supportsOfTerritory })
followMerges()
followErasures()
registerWaiting({
  permission: permissions["support.take-calls"],
  path: "/travail/appels",
  label: (count) => m.support_waiting_calls({ count }),
  count: (tx, { actor }) => countWaitingCalls(tx, centresOf(actor, "staff")),
})
registerWaiting({
  permission: permissions["support.keep-journal"],
  path: "/travail/accompagnement",
  label: (count) => m.support_waiting_steps({ count }),
  count: countSteps,
})
