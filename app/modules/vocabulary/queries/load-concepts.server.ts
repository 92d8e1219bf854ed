import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { compareLabels } from "../domain/labels.ts"
import type { Concept, Label, Match, Notation, Note, Property } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"

export interface StoredConcept extends Concept {
  id: string
  version: number
  sourceFingerprint: string | null
  sourceVersion: number | null
}

const batch = 2000

/** Whole concepts, as SKOS speaks of them, in the order of their address; those that are not there are left out. */
export async function loadConcepts(tx: Tx, ids: readonly string[]): Promise<StoredConcept[]> {
  const loaded: StoredConcept[] = []
  for (let at = 0; at < ids.length; at += batch) loaded.push(...(await loadBatch(tx, ids.slice(at, at + batch))))
  return loaded.sort((one, other) => (one.uri < other.uri ? -1 : 1))
}

interface Row {
  id: string
  uri: string
  version: number
  deprecated: boolean
  notations: Notation[]
  properties: Property[]
  sourceFingerprint: string | null
  sourceVersion: number | null
  replacedBy: string | null
  schemes: { uri: string; top: boolean }[]
  labels: Label[]
  notes: Note[]
  matches: Match[]
  broader: string[]
  related: string[]
}

async function loadBatch(tx: Tx, ids: readonly string[]): Promise<StoredConcept[]> {
  const { rows } = await sql<Row>`
    select c.id, c.uri, c.version, c.deprecated, c.notations, c.properties,
      c.source_fingerprint as "sourceFingerprint", c.source_version as "sourceVersion",
      (select target.uri from vocabulary.concept target where target.id = c.merged_into) as "replacedBy",
      coalesce((select jsonb_agg(jsonb_build_object('uri', s.uri, 'top', cs.top) order by s.uri collate "C")
        from vocabulary.concept_scheme cs join vocabulary.scheme s on s.id = cs.scheme_id where cs.concept_id = c.id), '[]') as schemes,
      coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'lang', l.lang, 'value', l.value))
        from vocabulary.label l where l.concept_id = c.id), '[]') as labels,
      coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'lang', n.lang, 'value', n.value) order by n.position)
        from vocabulary.note n where n.concept_id = c.id), '[]') as notes,
      coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'uri', x.uri) order by x.kind collate "C", x.uri collate "C")
        from vocabulary.match x where x.concept_id = c.id), '[]') as matches,
      coalesce((select jsonb_agg(b.uri order by b.uri collate "C") from vocabulary.relation r
        join vocabulary.concept b on b.id = r.to_id where r.from_id = c.id and r.kind = 'broader'), '[]') as broader,
      coalesce((select jsonb_agg(b.uri order by b.uri collate "C") from vocabulary.relation r
        join vocabulary.concept b on b.id = case when r.from_id = c.id then r.to_id else r.from_id end
        where r.kind = 'related' and c.id in (r.from_id, r.to_id)), '[]') as related
    from vocabulary.concept c where c.id = any(${[...ids]}::uuid[])`.execute(vocabulary(tx))
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    sourceFingerprint: row.sourceFingerprint,
    sourceVersion: row.sourceVersion,
    uri: row.uri,
    schemes: row.schemes.map((scheme) => scheme.uri),
    topOf: row.schemes.filter((scheme) => scheme.top).map((scheme) => scheme.uri),
    labels: row.labels.map(({ kind, lang, value }) => ({ kind, lang, value })).sort(compareLabels),
    notes: row.notes.map(({ kind, lang, value }) => ({ kind, lang, value })),
    notations: row.notations.map(({ value, datatype }) => ({ value, datatype })),
    matches: row.matches.map(({ kind, uri }) => ({ kind, uri })),
    broader: row.broader,
    related: row.related,
    deprecated: row.deprecated,
    replacedBy: row.replacedBy,
    properties: row.properties.map(inOrder),
  }))
}

/** jsonb keeps no order of its keys; a fingerprint does. */
function inOrder({ predicate, kind, value, lang, datatype }: Property): Property {
  return { predicate, kind, value, lang, datatype }
}
