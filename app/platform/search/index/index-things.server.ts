import type { Tx } from "#platform/db/index.server.ts"
import type { SearchEntry } from "./entry.ts"
import { facetCodesFor } from "./facet-codes.server.ts"
import { linkedWords } from "./linked-words.server.ts"
import { fingerprintOf, rowOf } from "./row.ts"
import { keepWords } from "./words.server.ts"
import {
  beginBatch,
  forgetPublic,
  forgetRestricted,
  knownFingerprints,
  writePublic,
  writeRestricted,
} from "./write.server.ts"

const batchSize = 500

/** Puts things in the index, or brings them up to date, in the caller's transaction; what has not changed is left alone. */
export async function indexThings(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  const latest = [...new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()]
  // In one order for everyone, so that two writers never wait for each other in a circle.
  latest.sort((one, other) => (one.id < other.id ? -1 : 1))
  for (let from = 0; from < latest.length; from += batchSize) await indexBatch(tx, latest.slice(from, from + batchSize))
}

/** Takes things out of the index, in the caller's transaction. */
export async function removeThings(tx: Tx, kind: string, ids: readonly string[]): Promise<void> {
  const things = ids.map((id) => ({ kind, id }))
  await forgetPublic(tx, things)
  await forgetRestricted(tx, things)
}

async function indexBatch(tx: Tx, batch: readonly SearchEntry[]): Promise<void> {
  await beginBatch(tx, batch.length)
  const known = await knownFingerprints(tx, batch)
  const changed = batch
    .map((entry) => ({ entry, fingerprint: fingerprintOf(entry) }))
    .filter(({ entry, fingerprint }) => known.get(`${entry.kind} ${entry.id}`) !== fingerprint)
  if (changed.length === 0) return
  const codes = await facetCodesFor(
    tx,
    changed.map(({ entry }) => entry),
  )
  const open = changed.filter(({ entry }) => entry.visibility.audience === "public")
  const closed = changed.filter(({ entry }) => entry.visibility.audience !== "public")
  await forgetPublic(
    tx,
    closed.map(({ entry }) => entry),
  )
  await forgetRestricted(
    tx,
    changed.map(({ entry }) => entry),
  )
  const linked = await linkedWords(tx)
  const openWords = new Map<string, string>()
  const openRows = open.map(({ entry, fingerprint }) => rowOf(entry, fingerprint, { codes, linked, words: openWords }))
  await writePublic(tx, openRows)
  await keepWords(tx, openWords, "word")
  const closedWords = new Map<string, string>()
  const closedRows = closed.map(({ entry, fingerprint }) =>
    rowOf(entry, fingerprint, { codes, linked, words: closedWords }),
  )
  await writeRestricted(
    tx,
    closedRows,
    closed.map(({ entry }) => entry),
  )
  await keepWords(tx, closedWords, "restricted_word")
}
