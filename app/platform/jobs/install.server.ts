import { PgBoss } from "pg-boss"
import { applicationRole, openClient } from "#platform/db/pool.server.ts"
import { ensureQueue } from "./ensure-queue.server.ts"

/** Creates or updates the queue's own schema (`pgboss`), as the owner of the database; the workers run as the application's role. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  boss.on("error", () => undefined)
  await boss.start()
  await boss.stop({ graceful: false })
  await grantQueue(url)
}

/** Puts jobs that were waiting when a backup was made into the queue again. */
export async function requeueJobs(
  url: string,
  waiting: readonly { name: string; data?: unknown; startAfter: string }[],
): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  boss.on("error", () => undefined)
  await boss.start()
  for (const { name, data, startAfter } of waiting) {
    await ensureQueue(boss, name)
    await boss.send(name, data as object, { startAfter: new Date(startAfter) })
  }
  await boss.stop({ graceful: false })
}

async function grantQueue(url: string): Promise<void> {
  const client = openClient(url)
  await client.connect()
  try {
    await client.query(`grant usage on schema pgboss to ${applicationRole}`)
    await client.query(`grant select, insert, update, delete on all tables in schema pgboss to ${applicationRole}`)
    await client.query(`grant usage on all sequences in schema pgboss to ${applicationRole}`)
    await client.query(`grant execute on all functions in schema pgboss to ${applicationRole}`)
  } finally {
    await client.end()
  }
}
