import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { noteAcquisition } from "../operations/note-acquisition.server.ts"
import { removeAcquisition } from "../operations/remove-acquisition.server.ts"
import { weedCopy } from "../operations/weed-copy.server.ts"
import { findCopiesMarked } from "../queries/find-copy.server.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"

export type HoldingsActed =
  | { kind: "done"; what: string }
  | { kind: "refused"; errors: Record<string, string[]> }
  /** The copies that a mark names, before one is taken out for good. */
  | { kind: "found"; copies: CopyInHand[] }

/** One form of the holdings page: a copy came in, was written down by mistake, is looked for, or goes. */
export async function actOnHoldings(caller: Caller, desk: Desk, fields: FormFields): Promise<HoldingsActed> {
  const { centreId } = desk
  const remove = field(fields, "remove")
  if (remove !== "") return settled(await removeAcquisition(caller, { centreId, acquisitionId: remove }), "retire")
  const weed = field(fields, "weed")
  const said = {
    date: field(fields, "date"),
    reason: field(fields, "reason"),
    destination: field(fields, "destination"),
  }
  if (weed !== "") return settled(await weedCopy(caller, { centreId, copyId: weed, ...said }), "sorti")
  if (field(fields, "intent") === "find") {
    const mark = field(fields, "mark")
    const copies = await read(caller, (tx) => findCopiesMarked(tx, centreId, mark))
    return copies.length === 0
      ? { kind: "refused", errors: { mark: [m.circulation_refused_unknown_copy()] } }
      : { kind: "found", copies }
  }
  const names = ["what", "date", "way", "supplier", "price", "formId"]
  const typed = Object.fromEntries(names.map((name) => [name, field(fields, name)]))
  return settled(await noteAcquisition(caller, { ...typed, centreId }), "acquis")
}

function settled(outcome: Outcome<unknown>, what: string): HoldingsActed {
  if (outcome.kind === "done") return { kind: "done", what }
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return { kind: "refused", errors }
}
