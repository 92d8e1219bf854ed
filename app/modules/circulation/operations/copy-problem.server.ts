import type { Tx } from "#platform/db/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import type { Details } from "#platform/kernel/outcome.ts"
import { getLocale } from "#platform/messages/index.ts"
import type { RefusalKey } from "#platform/operation/index.server.ts"
import type { Hold } from "../domain/hold.ts"
import { isLendable, loansLimit } from "../domain/lending-rules.ts"
import type { ServedReader } from "../domain/served-reader.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import { openLoansOf } from "../queries/find-loan.server.ts"
import { copiesOnShelf, isHeldBy } from "../queries/hold-queue.server.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"

/** What stands against lending; staff may do it all the same, knowing. */
export interface Objection {
  refusal: RefusalKey
  details?: Details
}

/** The first thing that stands against lending this copy, free to be taken, to this reader; undefined when nothing does. */
export async function objectionTo(
  tx: Tx,
  desk: Desk,
  reader: ServedReader,
  copy: CopyInHand,
  holds: readonly Hold[],
): Promise<Objection | undefined> {
  if (reader.suspendedUntil !== null && reader.suspendedUntil >= desk.today)
    return {
      refusal: "circulation_refused_suspended",
      details: { name: reader.name, until: formatDate(reader.suspendedUntil, getLocale()) },
    }
  if (copy.state === "reading_room" || !isLendable(desk.rules, copy.documentKind))
    return { refusal: "circulation_refused_read_here" }
  if (copy.state === "in_processing" || copy.state === "in_repair") return { refusal: "circulation_refused_not_ready" }
  const own = (await openLoansOf(tx, reader.id)).filter(({ centreId }) => centreId === desk.centreId)
  const limit = loansLimit(
    desk.rules,
    copy.documentKind,
    own.map(({ documentKind }) => documentKind),
  )
  if (limit !== undefined)
    return {
      refusal: limit.ofKind ? "circulation_refused_limit_of_kind" : "circulation_refused_limit",
      details: { limit: limit.limit },
    }
  return await heldByAnother(tx, desk, reader, copy, holds)
}

async function heldByAnother(
  tx: Tx,
  desk: Desk,
  reader: ServedReader,
  copy: CopyInHand,
  holds: readonly Hold[],
): Promise<Objection | undefined> {
  const forSomebody = holds.find(({ copyId }) => copyId === copy.id)
  if (forSomebody !== undefined) return isHeldBy(forSomebody, reader) ? undefined : heldBy(forSomebody)
  const waiting = holds.filter(({ state }) => state === "waiting")
  const place = waiting.findIndex((hold) => isHeldBy(hold, reader))
  const ahead = place === -1 ? waiting : waiting.slice(0, place)
  const [first] = ahead
  // Others wait, but there is a copy on the shelf for each of them beside this one.
  if (first === undefined || (await copiesOnShelf(tx, desk.centreId, copy.recordId)) > ahead.length) return undefined
  return heldBy(first)
}

function heldBy({ name }: Hold): Objection {
  return { refusal: "circulation_refused_held", details: { name: name ?? "" } }
}
