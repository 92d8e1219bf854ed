import { registerOwnData } from "#modules/account/index.server.ts"
import { registerRecordAction } from "#modules/catalogue/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { recordReferences } from "./operations/record-references.server.ts"
import { ownCirculation } from "./queries/own-circulation.server.ts"

export { lendCopy } from "./operations/lend-copy.server.ts"
export { placeHold } from "./operations/place-hold.server.ts"
export { registerReader } from "./operations/register-reader.server.ts"
export { returnCopy } from "./operations/return-copy.server.ts"
export { settleRules } from "./operations/settle-rules.server.ts"

registerOwnData("circulation", ownCirculation)
registerReferences(recordReferences)
registerRecordAction({
  label: () => m.circulation_hold_link(),
  href: (id) => href("/catalogue/:id/reserver", { id }),
})
