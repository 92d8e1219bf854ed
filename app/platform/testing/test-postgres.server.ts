import { randomBytes } from "node:crypto"
import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { installJobs } from "#platform/jobs/install.server.ts"

export interface TestPostgres {
  /** The owner's address of a database that holds every table and no row. */
  templateUrl: string
  /** For whatever else the run leaves behind; goes with the server's data. */
  scratchFolder: string
  /** Ends the server and removes its data. */
  stop(): Promise<void>
}

/** Starts a throw-away PostgreSQL and applies every migration to it. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = newFolder()
  const started = await startEmbedded({ folder, profile: "test", purpose: "test" })
  if (started.kind !== "started") throw new Error(`No PostgreSQL for the tests: ${JSON.stringify(started)}`)
  const migrated = await migrateDatabase(started.url)
  if (migrated.kind === "failed") {
    await started.stop()
    throw new Error(`The migrations failed: ${migrated.problem}: ${migrated.details}`)
  }
  await installJobs(started.url)
  const scratchFolder = join(folder, "scratch")
  mkdirSync(scratchFolder)
  return {
    templateUrl: started.url,
    scratchFolder,
    async stop() {
      await started.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A folder named after this process; those of runs that were killed are removed, which also ends their server within a minute. */
function newFolder(): string {
  const parent = process.getuid?.() === 0 ? "/var/lib/maillage" : join(process.cwd(), "data")
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) {
    const pid = /^test-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true })
  }
  return join(parent, `test-${process.pid}-${randomBytes(4).toString("hex")}`)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}
