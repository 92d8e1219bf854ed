import { setTimeout as wait } from "node:timers/promises"
import type { GuardedAnswer } from "#platform/http/guarded-fetch.server.ts"
import { guardedFetch } from "#platform/http/guarded-fetch.server.ts"
import type { HarvestProblem } from "../domain/harvest-problem.ts"
import type { OaiPage } from "../formats/oai/read-page.ts"
import { readOaiPage } from "../formats/oai/read-page.ts"

const largestPage = 32_000_000
const mostTries = 4
/** Longer than this, we come back another time. */
const longestWait = 120_000

/** How patiently a repository is asked, in milliseconds. */
export interface Patience {
  /** Between two questions. */
  pause: number
  /** Before a second try; twice as long before each of the next ones. */
  retry: number
  timeout: number
}

export const usualPatience: Patience = { pause: 1000, retry: 5000, timeout: 120_000 }

export type Asked =
  | { kind: "answer"; page: Exclude<OaiPage, { kind: "unreadable" }> }
  | { kind: "stopped"; problem: HarvestProblem; details: string; notBefore: Date | null }

/** Asks a repository one question, again when it fails in passing; waits as it asks (Retry-After). */
export async function askRepository(
  baseUrl: string,
  parameters: Readonly<Record<string, string>>,
  { patience, signal, now = () => new Date() }: { patience: Patience; signal: AbortSignal; now?: () => Date },
): Promise<Asked> {
  const url = new URL(baseUrl)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value)
  for (let tried = 1; ; tried += 1) {
    await wait(patience.pause, undefined, { signal })
    const answer = await guardedFetch(url.href, {
      accept: "text/xml, application/xml",
      maxBytes: largestPage,
      timeoutMs: patience.timeout,
      signal,
    })
    const page = answer.kind === "answered" && answer.status === 200 ? readOaiPage(answer.body) : undefined
    if (page !== undefined && page.kind !== "unreadable") return { kind: "answer", page }
    const delay = delayOf(answer, patience.retry * 2 ** (tried - 1), now())
    const stopped = problemOf(answer)
    const isFinal = tried === mostTries || !isWorthRetrying(answer) || delay > longestWait
    if (isFinal) {
      const notBefore = delay > longestWait ? new Date(now().getTime() + delay) : null
      return {
        kind: "stopped",
        ...(notBefore === null ? stopped : { ...stopped, problem: "asked_to_wait" }),
        notBefore,
      }
    }
    await wait(delay, undefined, { signal })
  }
}

function problemOf(answer: GuardedAnswer): { problem: HarvestProblem; details: string } {
  if (answer.kind === "failed") return { problem: answer.reason, details: "" }
  if (answer.status === 200) return { problem: "unreadable", details: answer.url }
  return { problem: "answered_badly", details: `HTTP ${answer.status}` }
}

function isWorthRetrying(answer: GuardedAnswer): boolean {
  if (answer.kind === "failed") return ["unreachable", "too_slow", "name_unknown"].includes(answer.reason)
  return answer.status === 200 || answer.status === 429 || answer.status >= 500
}

/** How long to wait (milliseconds): as the repository says, in seconds or by a date (RFC 9110, section 10.2.3), else as we do. */
function delayOf(answer: GuardedAnswer, otherwise: number, now: Date): number {
  const said = answer.kind === "answered" ? answer.headers["retry-after"] : undefined
  if (said === undefined) return otherwise
  const seconds = /^\d{1,9}$/.test(said.trim()) ? Number(said) : (Date.parse(said) - now.getTime()) / 1000
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1000, 0), 7 * 86_400_000) : otherwise
}
