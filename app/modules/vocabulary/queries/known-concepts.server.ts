import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Known } from "../domain/import-plan.ts"
import type { Concept } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"
import { loadConcepts } from "./load-concepts.server.ts"

export interface KnownConcepts {
  known: Map<string, Known>
  /** Address of a merged concept → address of the one that took its place. */
  redirects: Map<string, string>
}

/** What the installation holds of the concepts with these addresses. */
export async function knownConcepts(
  tx: Tx,
  uris: readonly string[],
  fingerprint: (concept: Concept) => string,
): Promise<KnownConcepts> {
  const { rows } = await sql<Known & { id: string; into: string | null }>`
    select c.id, c.uri, c.version, c.source_fingerprint as "sourceFingerprint", c.source_version as "sourceVersion",
      c.merged_into is not null as merged, target.uri as "into"
    from vocabulary.concept c left join vocabulary.concept target on target.id = c.merged_into
    where c.uri = any(${[...uris]}::text[])`.execute(vocabulary(tx))
  const changedHere = rows.filter((row) => row.version !== row.sourceVersion)
  const now = new Map(
    (
      await loadConcepts(
        tx,
        changedHere.map((row) => row.id),
      )
    ).map((concept) => [concept.uri, fingerprint(concept)]),
  )
  return {
    known: new Map(
      rows.map(({ id: _, into: __, ...row }) => [row.uri, { ...row, fingerprint: now.get(row.uri) ?? null }]),
    ),
    redirects: new Map(rows.flatMap((row) => (row.into === null ? [] : [[row.uri, row.into]]))),
  }
}

/** Every broader link of the installation, by address. */
export async function wholeHierarchy(tx: Tx): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ uri: string; broader: string[] }>`
    select c.uri, array_agg(b.uri) as broader from vocabulary.relation r
    join vocabulary.concept c on c.id = r.from_id join vocabulary.concept b on b.id = r.to_id
    where r.kind = 'broader' group by c.uri`.execute(vocabulary(tx))
  return new Map(rows.map((row) => [row.uri, row.broader]))
}
