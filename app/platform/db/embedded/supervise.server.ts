import { setTimeout as sleep } from "node:timers/promises"
import type { EmbeddedFailure } from "./failure.ts"
import { failureOfOutput } from "./failure.ts"
import { endLeftover } from "./leftover.server.ts"
import type { Exit, Postmaster, PostmasterOptions } from "./postmaster.server.ts"
import { startPostmaster } from "./postmaster.server.ts"

/** What happens to a running server; it is started again on the same port for as long as it takes. */
export type ServerChange =
  | { kind: "lost"; exit: Exit }
  | { kind: "still-down"; failure: EmbeddedFailure }
  | { kind: "restored" }

const shortest = 100
const longest = 10_000
const steady = 30_000

/** Starts the server again whenever it dies; the returned `stop` ends it for good. */
export function supervise(
  first: Postmaster,
  options: PostmasterOptions,
  onChange: (change: ServerChange) => void,
): { stop(): Promise<void>; pid(): number | null } {
  const stopping = new AbortController()
  let current: Postmaster | null = first
  const ended = keepAlive()

  async function keepAlive(): Promise<void> {
    let pause = shortest
    while (current !== null && !stopping.signal.aborted) {
      const since = Date.now()
      const exit = await current.exited
      current = null
      if (stopping.signal.aborted) return
      onChange({ kind: "lost", exit })
      if (Date.now() - since > steady) pause = shortest
      while (current === null && !stopping.signal.aborted) {
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
        pause = Math.min(pause * 2, longest)
        if (stopping.signal.aborted) return
        const started = await startAgain(options)
        if ("kind" in started) onChange({ kind: "still-down", failure: started })
        else current = started
      }
      if (current !== null && !stopping.signal.aborted) onChange({ kind: "restored" })
    }
  }

  return {
    pid: () => current?.pid ?? null,
    async stop() {
      stopping.abort()
      await current?.stop()
      await ended
      // It may have come back at the very moment of the stop.
      await current?.stop()
      // The children of one that was killed may still be noticing.
      await endLeftover(options.cluster, options.log)
    },
  }
}

async function startAgain(options: PostmasterOptions): Promise<Postmaster | EmbeddedFailure> {
  const left = await endLeftover(options.cluster, options.log)
  if (left.length > 0)
    return { kind: "failed", folder: options.cluster, details: `processes ${left.join(", ")} do not end` }
  const started = await startPostmaster(options)
  return "kind" in started ? failureOfOutput(started.lines, options.cluster) : started
}
