import type { Tx } from "#platform/db/index.server.ts"
import { beginBatch } from "./begin-batch.server.ts"
import type { SearchEntry } from "./entry.ts"
import { facetCodesFor } from "./facet-codes.server.ts"
import { linkedWords } from "./linked-words.server.ts"
import { fingerprintOf, rowOf } from "./row.ts"
import { keepWords } from "./words.server.ts"
import { forgetPublic, forgetRestricted, knownFingerprints, writePublic, writeRestricted } from "./write.server.ts"

const batchSize = 1000

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
  const fingerprints = new Map(batch.map((entry) => [entry, fingerprintOf(entry)]))
  const changed = batch.filter((entry) => known.get(`${entry.kind} ${entry.id}`) !== fingerprints.get(entry))
  if (changed.length === 0) return
  const open = changed.filter((entry) => entry.visibility.audience === "public")
  const closed = changed.filter((entry) => entry.visibility.audience !== "public")
  await forgetPublic(tx, closed)
  await forgetRestricted(tx, changed)
  const codes = await facetCodesFor(tx, changed)
  const linked = await linkedWords(tx, changed)
  const rowsOf = (entries: readonly SearchEntry[], words: Map<string, string>) =>
    entries.map((entry) => rowOf(entry, fingerprints.get(entry) ?? "", { codes, linked, words }))

  const openWords = new Map<string, string>()
  await writePublic(tx, rowsOf(open, openWords))
  await keepWords(tx, openWords, "word")
  const closedWords = new Map<string, string>()
  await writeRestricted(tx, rowsOf(closed, closedWords), closed)
  await keepWords(tx, closedWords, "restricted_word")
}
