import { setTimeout as wait } from "node:timers/promises"
import { read } from "#platform/db/index.server.ts"
import { guardedFetch } from "#platform/http/guarded-fetch.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { LinkAnswer } from "../domain/link-state.ts"
import { gatherLinks } from "../operations/gather-links.server.ts"
import { noteLinks } from "../operations/note-link.server.ts"
import { dueLinks } from "../queries/links.server.ts"

/** A night's work at most; what is left comes the night after. */
const mostLinks = 20_000
const longestWork = 3 * 3_600_000
const hostsAtOnce = 6
const notedAtOnce = 50

export interface LinkWork {
  signal: AbortSignal
  now: Date
  urls?: string[]
  /** Between two questions to the same server, in milliseconds. */
  pause?: number
  timeout?: number
}

/** Asks every address that is due, one server at a time each, and notes the answers as they come. */
export async function checkLinks(
  caller: Caller,
  { signal, now, urls, pause = 2000, timeout = 20_000 }: LinkWork,
): Promise<number> {
  const gathered = await gatherLinks(caller, {})
  if (gathered.kind !== "done") throw new Error(`Links could not be gathered: ${JSON.stringify(gathered)}`)
  const due = await read(caller, (tx) => dueLinks(tx, { now, limit: mostLinks, urls }))
  const hosts = [...Map.groupBy(due, hostOf).values()]
  const end = AbortSignal.any([signal, AbortSignal.timeout(longestWork)])
  let checked = 0
  const worker = async (): Promise<void> => {
    for (let links = hosts.pop(); links !== undefined && !end.aborted; links = hosts.pop()) {
      let answers: { url: string; answer: LinkAnswer }[] = []
      for (const [index, url] of links.entries()) {
        if (end.aborted) break
        if (index > 0) await wait(pause, undefined, { signal })
        answers.push({ url, answer: await askLink(url, { timeoutMs: timeout, signal }) })
        checked += 1
        if (answers.length >= notedAtOnce) answers = await noted(caller, answers)
      }
      await noted(caller, answers)
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
  signal.throwIfAborted()
  return checked
}

/** HEAD, which costs the server little; GET where that is not understood. Nothing is read of the body. */
export async function askLink(url: string, limits: { timeoutMs: number; signal: AbortSignal }): Promise<LinkAnswer> {
  for (const method of ["HEAD", "GET"] as const) {
    const answer = await guardedFetch(url, { method, maxBytes: 0, ...limits })
    if (answer.kind === "failed") {
      // Some servers hang up at a HEAD.
      if (method === "HEAD" && answer.reason === "unreachable") continue
      return { failure: answer.reason }
    }
    if (method === "GET" || answer.status < 400) return { status: answer.status }
  }
  return { failure: "unreachable" }
}

async function noted(caller: Caller, answers: { url: string; answer: LinkAnswer }[]): Promise<[]> {
  if (answers.length === 0) return []
  const outcome = await noteLinks(caller, { answers })
  if (outcome.kind !== "done") throw new Error(`Links could not be noted: ${JSON.stringify(outcome)}`)
  return []
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ""
}
