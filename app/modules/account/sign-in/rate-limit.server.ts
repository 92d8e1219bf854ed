import { createHmac } from "node:crypto"
import { sql } from "kysely"
import { signInDatabase } from "./pool.server.ts"
import { signInSettings } from "./settings.server.ts"

/** So many attempts within so many minutes, from the first one on. */
export interface Limit {
  name: string
  attempts: number
  minutes: number
}

export const limits = {
  passwordByAddress: { name: "password-address", attempts: 10, minutes: 15 },
  passwordByNetwork: { name: "password-network", attempts: 30, minutes: 15 },
  linkByAddress: { name: "link-address", attempts: 5, minutes: 60 },
  linkByNetwork: { name: "link-network", attempts: 100, minutes: 60 },
  resetByAddress: { name: "reset-address", attempts: 5, minutes: 60 },
  tokenByNetwork: { name: "token-network", attempts: 60, minutes: 15 },
  invitationByAccount: { name: "invitation-account", attempts: 100, minutes: 60 },
} as const satisfies Record<string, Limit>

/** Counts one attempt on each key; the minutes to wait when one limit is passed, else undefined. Safe against parallel attempts. */
export async function attempt(
  tries: readonly (readonly [Limit, string])[],
  now = new Date(),
): Promise<number | undefined> {
  const waits: number[] = []
  for (const [limit, value] of tries) {
    const { count, endsAt } = await countOne(limit, value, now)
    if (count > limit.attempts) waits.push(Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 60_000)))
  }
  return waits.length === 0 ? undefined : Math.max(...waits)
}

/** Takes back one attempt that turned out well: thirty people of one office may sign in within the same quarter of an hour. */
export async function giveBack(limit: Limit, value: string): Promise<void> {
  await signInDatabase()
    .updateTable("signin.attempt")
    .set((row) => ({ count: row("count", "-", 1) }))
    .where("key", "=", keyOf(limit, value))
    .where("count", ">", 0)
    .execute()
}

/** Forgets the attempts of one key: after a success, the holder of an address is not punished for somebody else's errors. */
export async function forgetAttempts(limit: Limit, value: string): Promise<void> {
  await signInDatabase().deleteFrom("signin.attempt").where("key", "=", keyOf(limit, value)).execute()
}

/** For the nightly job: keys whose time is over. */
export async function removeOldAttempts(now: Date): Promise<void> {
  await signInDatabase().deleteFrom("signin.attempt").where("ends_at", "<", now).execute()
}

// One statement: the row lock of the upsert puts parallel attempts in line.
async function countOne(limit: Limit, value: string, now: Date): Promise<{ count: number; endsAt: Date }> {
  const ends = new Date(now.getTime() + limit.minutes * 60_000)
  const { rows } = await sql<{ count: number; endsAt: Date }>`
    insert into signin.attempt as a (key, count, started_at, ends_at)
    values (${keyOf(limit, value)}, 1, ${now}, ${ends})
    on conflict (key) do update set
      count = case when a.ends_at <= ${now} then 1 else a.count + 1 end,
      started_at = case when a.ends_at <= ${now} then ${now} else a.started_at end,
      ends_at = case when a.ends_at <= ${now} then ${ends} else a.ends_at end
    returning a.count, a.ends_at as "endsAt"`.execute(signInDatabase())
  const row = rows[0]
  if (row === undefined) throw new Error("An attempt was not counted.")
  return row
}

function keyOf(limit: Limit, value: string): string {
  return createHmac("sha256", signInSettings().secret).update(`${limit.name}\n${value}`).digest("hex")
}
