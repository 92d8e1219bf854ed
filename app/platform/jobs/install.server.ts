import pg from "pg"
import { PgBoss } from "pg-boss"
import { applicationRole } from "#platform/db/pool.server.ts"

/** Creates or updates the queue's own schema (`pgboss`), as the owner of the database; the workers run as the application's role. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  boss.on("error", () => undefined)
  await boss.start()
  await boss.stop({ graceful: false })
  await grantQueue(url)
}

async function grantQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
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
