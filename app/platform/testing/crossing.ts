import { setTimeout } from "node:timers/promises"
import { write } from "#platform/db/index.server.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { TestDatabase } from "./database.ts"

/**
 * Two at once, in the one order that shows a fault each time: `first` has done its work and not yet committed when `second` begins, which
 * then waits for it, or goes on with what stood before.
 */
export async function crossing<One, Other>(
  database: TestDatabase,
  caller: Caller,
  first: (work: Surroundings) => Promise<RunOutcome<One>>,
  second: () => Promise<Other>,
): Promise<{ first: RunOutcome<One>; second: Other }> {
  let began: Promise<Other> | undefined
  const outcome = await write(caller.actor, async (tx) => {
    const done = await first({ tx, caller, now: new Date() })
    let settled = false
    began = second().finally(() => {
      settled = true
    })
    // A fault is told when it is awaited, below.
    began.catch(() => undefined)
    while (!(settled || (await isWaiting(database)))) await setTimeout(5)
    return done
  })
  if (began === undefined) throw new Error("The second did not begin.")
  return { first: outcome, second: await began }
}

async function isWaiting({ asOwner }: TestDatabase): Promise<boolean> {
  const rows = await asOwner(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows.length > 0
}
