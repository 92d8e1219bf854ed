import { randomBytes } from "node:crypto"
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Binaries } from "./binaries.server.ts"
import { majorOf, program } from "./binaries.server.ts"
import type { EmbeddedFailure } from "./failure.ts"
import { failureOfOutput } from "./failure.ts"
import { run } from "./run.server.ts"
import type { RunAs } from "./run-as.server.ts"
import { send, serverProcesses } from "./server-processes.server.ts"
import type { Profile } from "./settings.ts"

export const databaseName = "maillage"
export const ownerName = "maillage"

/** PostgreSQL's own folder and the password of its owner. */
export type Cluster = { folder: string; password: string }

/** Opens the cluster in `folder`, or makes it; a cluster appears under its final name only when it is whole. */
export async function openCluster(
  folder: string,
  binaries: Binaries,
  as: RunAs,
  profile: Profile,
): Promise<Cluster | EmbeddedFailure> {
  const cluster = join(folder, "cluster")
  await removeHalfMade(folder)
  if (!existsSync(cluster)) {
    const failure = await makeCluster(folder, cluster, binaries, as, profile)
    if (failure !== null) return failure
  }
  const found = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim()
  const expected = majorOf(binaries.version)
  if (found !== expected) return { kind: "other-version", folder, found, expected }
  return { folder: cluster, password: readFileSync(join(folder, "password"), "utf8").trim() }
}

async function makeCluster(folder: string, cluster: string, binaries: Binaries, as: RunAs, profile: Profile) {
  const half = makeHalf(folder, as)
  const passwordFile = `${half}-password`
  const password = randomBytes(24).toString("base64url")
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flush: true })
  if (as !== null) chownSync(passwordFile, as.uid, as.gid)
  const made = await run(program(binaries, "initdb"), initArguments(half, passwordFile, profile), { cwd: folder, as })
  if (made.code !== 0) return abandon(half, passwordFile, made.lines, folder)
  const single = ["--single", ...(profile === "test" ? ["-F"] : []), "-D", half, "postgres"]
  const input = `create database ${databaseName}\n`
  const named = await run(program(binaries, "postgres"), single, { cwd: folder, as, input })
  if (named.code !== 0) return abandon(half, passwordFile, named.lines, folder)
  // The password goes first: a cluster without its password would be lost.
  if (as !== null) chownSync(passwordFile, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
  renameSync(passwordFile, join(folder, "password"))
  renameSync(half, cluster)
  syncFolder(folder)
  return null
}

function makeHalf(folder: string, as: RunAs): string {
  const half = join(folder, `cluster.new-${randomBytes(4).toString("hex")}`)
  mkdirSync(half, { mode: 0o700 })
  if (as !== null) chownSync(half, as.uid, as.gid)
  return half
}

function initArguments(half: string, passwordFile: string, profile: Profile): string[] {
  return [
    ...["--pgdata", half, "--username", ownerName, "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ...["--data-checksums", "--no-instructions"],
    ...(profile === "test" ? ["--no-sync"] : []),
  ]
}

function abandon(half: string, passwordFile: string, lines: string[], folder: string): EmbeddedFailure {
  rmSync(half, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  return failureOfOutput(lines, folder)
}

/** Makes the new names survive a power cut. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return
  const descriptor = openSync(folder, "r")
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** What a killed start was making; its initdb may still be at work and would go on writing. */
async function removeHalfMade(folder: string): Promise<void> {
  const half = readdirSync(folder).filter((name) => name.startsWith("cluster.new-"))
  if (half.length === 0) return
  const path = realpathSync(folder)
  const cluster = join(path, "cluster")
  const makers = serverProcesses(path).filter((pid) => !serverProcesses(cluster).includes(pid))
  send(makers, "SIGKILL")
  while (makers.some((pid) => serverProcesses(path).includes(pid))) await sleep(10)
  for (const name of half) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10 })
}
