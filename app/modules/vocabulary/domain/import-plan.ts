import { findLoops } from "./hierarchy.ts"
import type { Concept } from "./thesaurus.ts"

/** What the installation holds of a concept of the file. */
export interface Known {
  uri: string
  version: number
  sourceFingerprint: string | null
  /** The version that the last import left; a greater one means changed here since. */
  sourceVersion: number | null
  /** Of what is here now; asked only for what changed here. */
  fingerprint: string | null
  merged: boolean
}

export type Fate =
  | "create"
  | "update"
  /** The file says what it said last time, or what is already here. */
  | "unchanged"
  /** Changed here since its last import, and differently in the file: ours stays. */
  | "kept"
  /** Merged into another here: stays so. */
  | "merged"

/**
 * What an import does with each concept of a file. A concept changed here is overwritten only when `replaceLocal` says so; a
 * file given twice changes nothing.
 */
export function planImport(
  concepts: readonly Concept[],
  known: ReadonlyMap<string, Known>,
  fingerprint: (concept: Concept) => string,
  replaceLocal: boolean,
): Map<string, Fate> {
  return new Map(
    concepts.map((concept) => [concept.uri, fateOf(known.get(concept.uri), fingerprint(concept), replaceLocal)]),
  )
}

function fateOf(known: Known | undefined, fingerprint: string, replaceLocal: boolean): Fate {
  if (known === undefined) return "create"
  if (known.merged) return "merged"
  if (known.sourceFingerprint === fingerprint || known.fingerprint === fingerprint) return "unchanged"
  if (known.version === known.sourceVersion || replaceLocal) return "update"
  return "kept"
}

/** The first loop that the file's links would close with those of the installation, as a path of addresses; null when there is none. */
export function loopWith(
  installed: ReadonlyMap<string, readonly string[]>,
  concepts: readonly Concept[],
  plan: ReadonlyMap<string, Fate>,
): string[] | null {
  const combined = new Map(installed)
  for (const concept of concepts) {
    const fate = plan.get(concept.uri)
    if (fate === "create" || fate === "update") combined.set(concept.uri, concept.broader)
  }
  return findLoops(combined)[0]?.path ?? null
}
