import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { EmbeddedFailure } from "./failure.ts"
import { failureOfOutput } from "./failure.ts"
import { freePort } from "./free-port.server.ts"
import type { Postmaster, PostmasterOptions } from "./postmaster.server.ts"
import { startPostmaster } from "./postmaster.server.ts"

export type OnPort = { postmaster: Postmaster; port: number }

/** Starts the server on the port of last time, or on another one when that is taken. */
export async function startOnFreePort(
  folder: string,
  options: Omit<PostmasterOptions, "port">,
): Promise<OnPort | EmbeddedFailure> {
  const path = join(folder, "port")
  let lines: string[] = []
  // Between the look and the start another program may take the port.
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort(attempt === 0 ? rememberedPort(path) : null)
    const postmaster = await startPostmaster({ ...options, port })
    if (!("kind" in postmaster)) {
      remember(path, port)
      return { postmaster, port }
    }
    lines = postmaster.lines
    if (!lines.some((line) => line.includes("Address already in use"))) break
  }
  return failureOfOutput(lines, folder)
}

/** Only a convenience: a server that has just started on a full disk is not given up for it. */
function remember(path: string, port: number): void {
  if (rememberedPort(path) === port) return
  try {
    writeFileSync(path, `${port}\n`)
  } catch {
    // The next start takes another port.
  }
}

function rememberedPort(path: string): number | null {
  try {
    const port = Number(readFileSync(path, "utf8"))
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : null
  } catch {
    return null
  }
}
