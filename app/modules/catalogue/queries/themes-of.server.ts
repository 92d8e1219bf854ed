import { conceptLineage, conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"

/**
 * For each text under which documents are filed and that names concepts of the vocabulary (a label or a synonym): their
 * identifiers and those of all that stands above them, so that a narrow theme is found and counted under its broad one.
 */
export async function themesOf(tx: Tx, texts: readonly string[]): Promise<Map<string, string[]>> {
  const distinct = [...new Set(texts)]
  if (distinct.length === 0) return new Map()
  const named = [...(await conceptsByLabel(tx, distinct))].filter(([, concepts]) => concepts.length > 0)
  if (named.length === 0) return new Map()
  const lineage = await conceptLineage(tx, [...new Set(named.flatMap(([, concepts]) => concepts.map(({ id }) => id)))])
  return new Map(
    named.map(([text, concepts]) => [text, [...new Set(concepts.flatMap(({ id }) => lineage.get(id) ?? [id]))]]),
  )
}
