import type { CopyState } from "#modules/catalogue/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { circulation } from "../tables.server.ts"

/** What was before a gesture of the desk: what undoing brings back. */
export interface Before {
  copyState?: CopyState
  dueOn?: string
  renewals?: number
  holds?: { id: string; state: string; copyId: string | null; setAsideUntil: string | null }[]
}

interface Gesture {
  centreId: string
  kind: "lend" | "return" | "renew"
  loanId: string
  before: Before
  at: Date
}

/** Keeps a gesture of the desk, so that it can be undone; answers its id. */
export async function noteGesture(tx: Tx, caller: Caller, gesture: Gesture): Promise<string> {
  const { id } = await circulation(tx)
    .insertInto("circulation.gesture")
    .values({
      centre_id: gesture.centreId,
      account_id: caller.actor.kind === "account" ? caller.actor.accountId : null,
      kind: gesture.kind,
      loan_id: gesture.loanId,
      before: JSON.stringify(gesture.before),
      at: gesture.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
