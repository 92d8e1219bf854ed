import { dirname, resolve } from "node:path"
import { installedBinaries, runnableBinaries } from "./binaries.server.ts"
import type { Cluster } from "./cluster.server.ts"
import { databaseName, openCluster, ownerName } from "./cluster.server.ts"
import type { EmbeddedFailure } from "./failure.ts"
import { failureOfError } from "./failure.ts"
import { endLeftover } from "./leftover.server.ts"
import type { Lock } from "./lock.server.ts"
import { takeLock } from "./lock.server.ts"
import { closedFolder, makeFolder } from "./reach.server.ts"
import type { RunAs } from "./run-as.server.ts"
import { accountForServer } from "./run-as.server.ts"
import type { Profile } from "./settings.ts"
import { startOnFreePort } from "./start-on-port.server.ts"
import type { ServerChange } from "./supervise.server.ts"
import { supervise } from "./supervise.server.ts"

export type EmbeddedOptions = {
  /** Made when missing. */
  folder: string
  /** "durable" unless a test says otherwise. */
  profile?: Profile
  /** What the process is doing, for the sentence of a second one: "start", "import"… */
  purpose?: string
  /** The server's own lines, in English, without statements or values. */
  log?: (line: string) => void
  /** Told when the server dies, cannot come back yet, or is back (on the same address). */
  onChange?: (change: ServerChange) => void
}

export type EmbeddedServer = {
  kind: "started"
  /** Owner's connection, on 127.0.0.1; the same for as long as this process lives. */
  url: string
  folder: string
  /** The server's main process; null while it is being started again. */
  pid(): number | null
  /** Says where the application answers, for whoever tries to start a second one. */
  announce(address: string): void
  /** Fast shutdown; resolves when no process is left. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that came with npm on `folder` and keeps it running, or says by name why it cannot. Whatever a
 * killed application left (a running server, a half-made folder) is dealt with first.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer | EmbeddedFailure> {
  const folder = resolve(options.folder)
  try {
    const as = accountForServer()
    makeFolder(folder, as)
    const lock = await takeLock(folder)
    if ("kind" in lock) return lock
    const started = await startLocked({ ...options, folder }, lock, as).catch((error: unknown) =>
      failureOfError(error, folder),
    )
    if (started.kind !== "started") lock.release()
    return started
  } catch (error) {
    return failureOfError(error, folder)
  }
}

async function startLocked(options: EmbeddedOptions, lock: Lock, as: RunAs): Promise<EmbeddedServer | EmbeddedFailure> {
  const { folder, profile = "durable", purpose = "start", log = nothing, onChange = nothing } = options
  const note = {
    pid: process.pid,
    purpose,
    address: null as string | null,
    url: null as string | null,
    stopping: false,
  }
  lock.write(note)
  const installed = installedBinaries()
  if (installed === null) return { kind: "no-binaries", platform: `${process.platform}-${process.arch}` }
  const closed = closedFolder(folder, as)
  if (closed !== null) return { kind: "not-writable", folder, details: `the account “nobody” may not pass ${closed}` }
  const binaries = runnableBinaries(installed, dirname(folder), as !== null)
  const cluster = await openCluster(folder, binaries, as, profile)
  if ("kind" in cluster) return cluster
  const left = await endLeftover(cluster.folder, log)
  if (left.length > 0) return { kind: "failed", folder, details: `processes ${left.join(", ")} do not end` }
  const server = { binaries, cluster: cluster.folder, as, profile, log }
  const running = await startOnFreePort(folder, server)
  if ("kind" in running) return running
  const supervised = supervise(running.postmaster, { ...server, port: running.port }, onChange)
  const url = urlOf(cluster, running.port)
  note.url = url
  lock.tryWrite(note)
  return {
    kind: "started",
    url,
    folder,
    pid: supervised.pid,
    announce(address) {
      note.address = address
      lock.tryWrite(note)
    },
    async stop() {
      note.stopping = true
      lock.tryWrite(note)
      await supervised.stop()
      lock.release()
    },
  }
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${ownerName}:${cluster.password}@127.0.0.1:${port}/${databaseName}`
}

function nothing(): void {}
