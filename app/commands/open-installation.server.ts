import { join } from "node:path"
import type { Config } from "#platform/config/config.server.ts"
import { defaultEmbeddedFolder } from "#platform/db/embedded/default-folder.server.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import type { EmbeddedFailure } from "#platform/db/embedded/failure.ts"
import { closeDatabase, openDatabase } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import type { MigrationProblem } from "#platform/db/migrate.server.ts"
import { loadReferences } from "#platform/db/reference.server.ts"
import { installJobs } from "#platform/jobs/index.server.ts"
import { log } from "#platform/log/log.server.ts"
import { m } from "#platform/messages/index.ts"
import { references } from "../modules.server.ts"
import { complain } from "./say.server.ts"

export interface Installation {
  /** The folder of the embedded database; undefined when DATABASE_URL says where it is. */
  embeddedFolder: string | undefined
  announce(address: string): void
  close(): Promise<void>
}

/**
 * Starts or reaches the database, brings its schema and reference data up to date and opens it; undefined after one clear sentence when it cannot.
 * A command beside a running server (`beside`) uses that server's database as it is.
 */
export async function openInstallation(
  config: Config,
  purpose: string,
  { beside = false } = {},
): Promise<Installation | undefined> {
  const server = await reachDatabase(config, purpose, beside)
  if (server === undefined) return undefined
  if (server.own && !(await prepare(server.url))) {
    await server.stop()
    return undefined
  }
  openDatabase(server.url)
  if (server.own) {
    const loaded = await loadReferences(references)
    log.info({ references: loaded })
  }
  return {
    embeddedFolder: server.folder,
    announce: server.announce,
    async close() {
      await closeDatabase()
      await server.stop()
    },
  }
}

/** The database server of this installation, running; undefined after one clear sentence when there is none. */
export async function reachDatabase(config: Config, purpose: string, beside: boolean): Promise<Server | undefined> {
  return config.databaseUrl === undefined ? await startOwn(purpose, beside) : foreign(config.databaseUrl)
}

export interface Server {
  url: string
  folder: string | undefined
  /** False for a database that another process of ours has already prepared. */
  own: boolean
  announce(address: string): void
  stop(): Promise<void>
}

function foreign(url: string): Server {
  return { url, folder: undefined, own: true, announce: () => undefined, stop: () => Promise.resolve() }
}

async function startOwn(purpose: string, beside: boolean): Promise<Server | undefined> {
  const data = process.env["MAILLAGE_DATA"]
  const folder = data === undefined || data === "" ? defaultEmbeddedFolder(process.cwd()) : join(data, "postgres")
  const started = await startEmbedded({ folder, purpose, log: (line) => log.info({ postgres: line }) })
  if (started.kind === "started") return { ...started, own: true }
  if (started.kind === "already-running" && beside && started.url !== null) {
    return { ...foreign(started.url), own: false, folder }
  }
  complain(() => embeddedSentence(started))
  return undefined
}

async function prepare(url: string): Promise<boolean> {
  const outcome = await migrateDatabase(url)
  if (outcome.kind === "failed") {
    complain(() => migrationSentence[outcome.problem](outcome))
    return false
  }
  await installJobs(url)
  return true
}

function embeddedSentence(failure: EmbeddedFailure): string {
  switch (failure.kind) {
    case "already-running":
      return failure.address === null
        ? m.platform_boot_already_running_busy({ pid: failure.pid ?? "?", folder: failure.folder })
        : m.platform_boot_already_running({ address: failure.address })
    case "disk-full":
      return m.platform_boot_disk_full(failure)
    case "other-version":
      return m.platform_boot_other_version(failure)
    case "not-writable":
      return m.platform_boot_not_writable(failure)
    case "no-binaries":
      return m.platform_boot_no_binaries(failure)
    case "failed":
      return m.platform_boot_failed(failure)
  }
}

const migrationSentence: Record<MigrationProblem, (failure: { details: string }) => string> = {
  unreachable: m.platform_boot_database_unreachable,
  "too-old": m.platform_boot_database_too_old,
  "not-utf8": m.platform_boot_database_not_utf8,
  "may-not-create-roles": m.platform_boot_database_roles,
  "newer-than-this-version": m.platform_boot_database_newer,
  broken: m.platform_boot_database_broken,
}
