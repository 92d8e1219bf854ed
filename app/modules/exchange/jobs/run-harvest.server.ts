import { createHash } from "node:crypto"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { HarvestProblem } from "../domain/harvest-problem.ts"
import type { HarvestedRecord } from "../formats/oai/read-page.ts"
import type { HarvestStart } from "../operations/note-harvest.server.ts"
import { beginHarvest, endHarvest, keepHarvestAlive, restartHarvest } from "../operations/note-harvest.server.ts"
import type { Patience } from "./ask-repository.server.ts"
import { askRepository, usualPatience } from "./ask-repository.server.ts"
import type { Chunk } from "./settle-chunk.server.ts"
import { addToChunk, emptyChunk, isFull, settleChunk } from "./settle-chunk.server.ts"

const mostRecords = 2_000_000
const mostEmptyPages = 5

export interface HarvestWork {
  signal: AbortSignal
  patience?: Patience
  /** How many records are settled at once; some thousand unless said otherwise. */
  chunkRecords?: number
}

type Ids = { centreId: string; sourceId: string }
type End = { problem: HarvestProblem | null; details: string; notBefore: Date | null }

/**
 * Harvests a repository from where it stands: page after page, settled by chunks of some thousand records. Answers how it ended;
 * undefined when another process is at it, or there is no such source.
 */
export async function runHarvest(
  caller: Caller,
  ids: Ids,
  { signal, patience = usualPatience, chunkRecords = 2000 }: HarvestWork,
): Promise<End | undefined> {
  const begun = await beginHarvest(caller, ids)
  if (begun.kind !== "done") return undefined
  const work = { signal, patience, chunkRecords }
  let end = await harvest(caller, ids, begun.value, work)
  while (end === "again") end = await harvest(caller, ids, { ...begun.value, token: null, begun: null }, work)
  expectDone(await endHarvest(caller, { ...ids, ...end }))
  return end
}

async function harvest(
  caller: Caller,
  ids: Ids,
  start: HarvestStart,
  { signal, patience, chunkRecords }: Required<HarvestWork>,
): Promise<End | "again"> {
  const ask = (parameters: Record<string, string>) => askRepository(start.baseUrl, parameters, { signal, patience })
  const identity = await ask({ verb: "Identify" })
  if (identity.kind === "stopped") return stopped(identity)
  if (identity.page.kind !== "identity") return badly(identity.page.kind === "errors" ? identity.page.text : "Identify")
  const { granularity } = identity.page
  const guard = loopGuard()
  let { token, begun } = start
  let chunk = emptyChunk()
  let received = 0
  for (;;) {
    const asked = await ask(
      token === null ? firstPage(start, granularity) : { verb: "ListRecords", resumptionToken: token },
    )
    if (asked.kind === "stopped") return stopped(asked)
    const { page } = asked
    if (page.kind === "errors") {
      // The end of a list of nothing; what was settled before stays.
      if (token === null && page.codes.every((code) => code === "noRecordsMatch")) return ended
      if (token === null || !page.codes.includes("badResumptionToken")) return badly(page.text)
      const restarted = expectDone(await restartHarvest(caller, ids))
      return restarted.again ? "again" : { problem: "token_refused", details: page.text, notBefore: null }
    }
    if (page.kind === "identity") return badly("ListRecords")
    begun ??= granularity === "day" ? page.responseDate.slice(0, 10) : page.responseDate
    received += page.records.length
    addToChunk(chunk, page, start)
    const loop = received > mostRecords ? "pages_without_end" : guard(page.records, page.token)
    const isLast = page.token === "" || loop !== undefined
    if (isLast || isFull(chunk, chunkRecords)) {
      const settled = await settle(caller, ids, start, chunk, { begun, token: isLast ? null : page.token })
      if (!settled) return { problem: "import_busy", details: "", notBefore: null }
      chunk = emptyChunk()
    } else {
      expectDone(await keepHarvestAlive(caller, ids))
    }
    if (loop !== undefined) return { problem: loop, details: page.token.slice(0, 200), notBefore: null }
    if (isLast) return ended
    token = page.token
    signal.throwIfAborted()
  }
}

const ended: End = { problem: null, details: "", notBefore: null }

function firstPage({ prefix, set, from }: HarvestStart, granularity: "day" | "second"): Record<string, string> {
  const since = from === null ? {} : { from: granularity === "day" ? from.slice(0, 10) : from }
  return { verb: "ListRecords", metadataPrefix: prefix, ...(set === null ? {} : { set }), ...since }
}

async function settle(
  caller: Caller,
  ids: Ids,
  start: HarvestStart,
  chunk: Chunk,
  place: { begun: string; token: string | null },
): Promise<boolean> {
  return await settleChunk(caller, { ...ids, name: start.name }, chunk, place)
}

/** Finds a repository that goes round in circles: a token that comes back, the same page again, pages without anything. */
function loopGuard(): (records: readonly HarvestedRecord[], token: string) => HarvestProblem | undefined {
  const tokens = new Set<string>()
  let before = ""
  let empty = 0
  return (records, token) => {
    if (token === "") return undefined
    const hashed = hash(token)
    if (tokens.has(hashed)) return "token_repeated"
    tokens.add(hashed)
    const page = hash(records.map(({ identifier, datestamp }) => `${identifier} ${datestamp}`).join("\n"))
    const isSame = records.length > 0 && page === before
    before = page
    empty = records.length === 0 ? empty + 1 : 0
    return isSame || empty > mostEmptyPages ? "pages_without_end" : undefined
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64").slice(0, 16)
}

function stopped({ problem, details, notBefore }: End & { problem: HarvestProblem }): End {
  return { problem, details, notBefore }
}

function badly(details: string): End {
  return { problem: "refused_by_protocol", details, notBefore: null }
}

function expectDone<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") throw new Error(`A harvest could not be noted: ${JSON.stringify(outcome)}`)
  return outcome.value
}
