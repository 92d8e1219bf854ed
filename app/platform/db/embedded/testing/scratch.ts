import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import type { EmbeddedOptions, EmbeddedServer } from "../embedded-postgres.server.ts"
import { startEmbedded } from "../embedded-postgres.server.ts"
import type { EmbeddedFailure } from "../failure.ts"
import { serverProcesses } from "../server-processes.server.ts"

/** A folder that the server's account may pass, gone after the last test of the file. */
export function useScratch(): string {
  const parent = mkdtempSync(join(tmpdir(), "maillage-embedded-"))
  chmodSync(parent, 0o711)
  afterAll(() => rmSync(parent, { recursive: true, force: true }))
  return parent
}

export async function started(options: EmbeddedOptions): Promise<EmbeddedServer> {
  return expectStarted(await startEmbedded(options))
}

export function expectStarted(outcome: EmbeddedServer | EmbeddedFailure): EmbeddedServer {
  if (outcome.kind !== "started") throw new Error(JSON.stringify(outcome))
  return outcome
}

/** Pids of the servers on this folder. */
export function serversOn(folder: string): number[] {
  return serverProcesses(join(folder, "cluster"))
}

export function postmasterPid(folder: string): number {
  return Number(readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8").split("\n")[0])
}
