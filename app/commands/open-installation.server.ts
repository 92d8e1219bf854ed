import { join, resolve } from "node:path"
import type { Config } from "#platform/config/config.server.ts"
import { defaultEmbeddedFolder } from "#platform/db/embedded/default-folder.server.ts"
import { startEmbedded } from "#platform/db/embedded/embedded-postgres.server.ts"
import { closeDatabase, openDatabase } from "#platform/db/index.server.ts"
import { migrateDatabase } from "#platform/db/migrate.server.ts"
import { loadReferences } from "#platform/db/reference.server.ts"
import { installJobs } from "#platform/jobs/index.server.ts"
import { log } from "#platform/log/log.server.ts"
import { references } from "../modules.server.ts"
import { embeddedSentence, migrationSentence } from "./boot-sentences.server.ts"
import { complain } from "./say.server.ts"

export interface Installation {
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
    announce: server.announce,
    async close() {
      await closeDatabase()
      await server.stop()
    },
  }
}

/** Where the embedded database of this checkout lies: in the data folder when one is given, else where its account can reach. */
export function embeddedFolder(): string {
  const data = process.env["MAILLAGE_DATA"]
  return data === undefined || data === "" ? defaultEmbeddedFolder(process.cwd()) : join(resolve(data), "postgres")
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
  const folder = embeddedFolder()
  const started = await startEmbedded({
    folder,
    purpose,
    log: (line) => log.info({ postgres: line }),
    onChange: (change) => log.warn({ postgres: change.kind }),
  })
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
    complain(() => migrationSentence(outcome))
    return false
  }
  await installJobs(url)
  return true
}
