import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { installedBinaries, runnableBinaries } from "./binaries.server.ts"
import type { Cluster } from "./cluster.server.ts"
import { databaseName, openCluster, ownerName } from "./cluster.server.ts"
import type { EmbeddedFailure } from "./failure.ts"
import { failureOfError, failureOfOutput } from "./failure.ts"
import { freePort } from "./free-port.server.ts"
import type { Lock } from "./lock.server.ts"
import { takeLock } from "./lock.server.ts"
import type { Postmaster, PostmasterOptions } from "./postmaster.server.ts"
import { startPostmaster } from "./postmaster.server.ts"
import { accountForServer } from "./run-as.server.ts"
import type { Profile } from "./settings.ts"

export type EmbeddedOptions = {
  /** Absolute; made when missing. */
  folder: string
  /** "durable" unless a test says otherwise. */
  profile?: Profile
  /** What the process is doing, for the sentence of a second one: "start", "import"… */
  purpose?: string
  /** Server messages and what happens to it, in English, without personal data. */
  log?: (line: string) => void
}

export type EmbeddedServer = {
  kind: "started"
  /** Owner's connection, on 127.0.0.1. */
  url: string
  folder: string
  /** Says where the application answers, for whoever tries to start a second one. */
  announce(address: string): void
  /** Fast shutdown; resolves when no process is left. */
  stop(): Promise<void>
}

/** Starts the PostgreSQL that came with npm on `folder`, or says by name why it cannot. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer | EmbeddedFailure> {
  const { folder } = options
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    const lock = takeLock(folder)
    if ("kind" in lock) return lock
    const started = await startLocked(options, lock).catch((error: unknown) => failureOfError(error, folder))
    if (started.kind !== "started") lock.release()
    return started
  } catch (error) {
    return failureOfError(error, folder)
  }
}

async function startLocked(options: EmbeddedOptions, lock: Lock): Promise<EmbeddedServer | EmbeddedFailure> {
  const { folder, profile = "durable", purpose = "start", log = () => undefined } = options
  const note = { pid: process.pid, purpose, address: null as string | null, url: null as string | null }
  lock.write(note)
  const installed = installedBinaries()
  if (installed === null) return { kind: "no-binaries", platform: `${process.platform}-${process.arch}` }
  const as = accountForServer()
  const binaries = runnableBinaries(installed, dirname(folder), as !== null)
  const cluster = await openCluster(folder, binaries, as, profile)
  if ("kind" in cluster) return cluster
  const running = await startOnFreePort(folder, { binaries, cluster: cluster.folder, as, profile, log })
  if ("kind" in running) return running
  const url = urlOf(cluster, running.port)
  note.url = url
  lock.write(note)
  return {
    kind: "started",
    url,
    folder,
    announce(address) {
      note.address = address
      lock.write(note)
    },
    async stop() {
      await running.postmaster.stop()
      lock.release()
    },
  }
}

type OnPort = { postmaster: Postmaster; port: number }

async function startOnFreePort(folder: string, options: Omit<PostmasterOptions, "port">): Promise<OnPort | EmbeddedFailure> {
  const path = join(folder, "port")
  let lines: string[] = []
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort(attempt === 0 ? rememberedPort(path) : null)
    const postmaster = await startPostmaster({ ...options, port })
    if (!("kind" in postmaster)) {
      writeFileSync(path, `${port}\n`)
      return { postmaster, port }
    }
    lines = postmaster.lines
    if (!lines.some((line) => line.includes("Address already in use"))) break
  }
  return failureOfOutput(lines, folder)
}

function rememberedPort(path: string): number | null {
  if (!existsSync(path)) return null
  const port = Number(readFileSync(path, "utf8"))
  return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : null
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${ownerName}:${cluster.password}@127.0.0.1:${port}/${databaseName}`
}
