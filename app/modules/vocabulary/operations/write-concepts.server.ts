import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { nameOf } from "../domain/labels.ts"
import { searchKey, sortKey } from "../domain/search-key.ts"
import type { Concept } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"
import { fingerprintOf } from "./fingerprint.server.ts"
import { insertRows } from "./insert-rows.server.ts"

const batch = 1000

export interface WriteOptions {
  now: Date
  /** True when the concepts are what a file says: a later import knows then what changed here since. */
  fromFile: boolean
  /** Identifiers chosen beforehand for new concepts, by address. */
  newIds?: ReadonlyMap<string, string>
  /** Told after each batch. */
  progress?: (written: number, total: number) => Promise<void>
}

/**
 * Writes whole concepts, new or not, with everything they hold; a link to a merged concept goes to the one that took its
 * place. Answers the identifiers by address. The rules of the thesaurus hold already.
 */
export async function writeConcepts(
  tx: Tx,
  concepts: readonly Concept[],
  options: WriteOptions,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  // All rows first: a link may go to a concept of a later batch.
  for (let at = 0; at < concepts.length; at += batch) {
    for (const [uri, id] of await writeRows(tx, concepts.slice(at, at + batch), options)) ids.set(uri, id)
  }
  await forgetParts(tx, [...ids.values()])
  for (let at = 0; at < concepts.length; at += batch) {
    await writeParts(tx, concepts.slice(at, at + batch), ids)
    await writeLinks(tx, concepts.slice(at, at + batch), ids)
    await options.progress?.(Math.min(at + batch, concepts.length), concepts.length)
  }
  return ids
}

async function writeRows(
  tx: Tx,
  concepts: readonly Concept[],
  { now, fromFile, newIds }: WriteOptions,
): Promise<[string, string][]> {
  const rows = concepts.map((concept) => ({
    id: newIds?.get(concept.uri) ?? null,
    uri: concept.uri,
    name_fr: nameOf(concept, "fr"),
    name_en: nameOf(concept, "en"),
    sort_fr: sortKey(nameOf(concept, "fr")),
    sort_en: sortKey(nameOf(concept, "en")),
    notations: concept.notations,
    properties: concept.properties,
    deprecated: concept.deprecated,
    source_fingerprint: fromFile ? fingerprintOf(concept) : null,
  }))
  const { rows: written } = await sql<{ uri: string; id: string }>`
    insert into vocabulary.concept as here
      (id, uri, name_fr, name_en, sort_fr, sort_en, notations, properties, deprecated, source_fingerprint, source_version, created_at, updated_at)
    select coalesce(given.id, platform.new_id()), uri, name_fr, name_en, sort_fr, sort_en, notations, properties, deprecated, source_fingerprint,
      case when ${fromFile} then 1 end, ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, uri text, name_fr text, name_en text, sort_fr text, sort_en text,
      notations jsonb, properties jsonb, deprecated boolean, source_fingerprint text)
    on conflict (uri) do update set
      name_fr = excluded.name_fr, name_en = excluded.name_en, sort_fr = excluded.sort_fr, sort_en = excluded.sort_en,
      notations = excluded.notations, properties = excluded.properties, deprecated = excluded.deprecated,
      version = here.version + 1, updated_at = excluded.updated_at,
      source_fingerprint = coalesce(excluded.source_fingerprint, here.source_fingerprint),
      source_version = case when ${fromFile} then here.version + 1 else here.source_version end
    returning here.uri, here.id`.execute(vocabulary(tx))
  return written.map(({ uri, id }) => [uri, id])
}

async function forgetParts(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const table of [
    "vocabulary.concept_scheme",
    "vocabulary.label",
    "vocabulary.note",
    "vocabulary.match",
  ] as const) {
    await sql`delete from ${sql.table(table)} where concept_id = any(${[...ids]}::uuid[])`.execute(vocabulary(tx))
  }
  await sql`delete from vocabulary.relation where from_id = any(${[...ids]}::uuid[])
    or (kind = 'related' and to_id = any(${[...ids]}::uuid[]))`.execute(vocabulary(tx))
}

async function writeParts(tx: Tx, concepts: readonly Concept[], ids: ReadonlyMap<string, string>): Promise<void> {
  const of = <T>(list: (concept: Concept) => readonly T[]) =>
    concepts.flatMap((concept) =>
      list(concept).map((part, position) => ({ concept_id: ids.get(concept.uri) ?? "", position, ...part })),
    )
  const labels = of((concept) => concept.labels).map((label) => ({ ...label, search_key: searchKey(label.value) }))
  const text = { concept_id: "uuid", kind: "text", lang: "text", value: "text" } as const
  await insertRows(tx, "vocabulary.label", { ...text, search_key: "text" }, labels)
  await insertRows(
    tx,
    "vocabulary.note",
    { ...text, position: "integer" },
    of((concept) => concept.notes),
  )
  await insertRows(
    tx,
    "vocabulary.match",
    { concept_id: "uuid", kind: "text", uri: "text" },
    of((concept) => concept.matches),
  )
  const places = of((concept) => concept.schemes.map((uri) => ({ uri, top: concept.topOf.includes(uri) })))
  await sql`insert into vocabulary.concept_scheme (concept_id, scheme_id, top)
    select given.concept_id, scheme.id, given.top
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as given (concept_id uuid, uri text, top boolean)
    join vocabulary.scheme on scheme.uri = given.uri`.execute(vocabulary(tx))
}

async function writeLinks(tx: Tx, concepts: readonly Concept[], ids: ReadonlyMap<string, string>): Promise<void> {
  const broader = concepts.flatMap((concept) =>
    concept.broader.map((to) => ({ from: ids.get(concept.uri), kind: "broader", to })),
  )
  const related = concepts.flatMap((concept) =>
    concept.related.map((to) => ({ from: ids.get(concept.uri), kind: "related", to })),
  )
  await sql`insert into vocabulary.relation (from_id, kind, to_id)
    select case when kind = 'related' then least(from_id, to_id) else from_id end, kind,
      case when kind = 'related' then greatest(from_id, to_id) else to_id end
    from (
      select given."from" as from_id, given.kind, coalesce(target.merged_into, target.id) as to_id
      from jsonb_to_recordset(${JSON.stringify([...broader, ...related])}::jsonb) as given ("from" uuid, kind text, "to" text)
      join vocabulary.concept target on target.uri = given."to"
    ) as link where from_id <> to_id on conflict do nothing`.execute(vocabulary(tx))
  const replaced = concepts.flatMap(({ uri, replacedBy }) =>
    replacedBy === null ? [] : [{ id: ids.get(uri), into: replacedBy }],
  )
  if (replaced.length === 0) return
  await sql`update vocabulary.concept as gone set merged_into = coalesce(target.merged_into, target.id)
    from jsonb_to_recordset(${JSON.stringify(replaced)}::jsonb) as given (id uuid, "into" text)
    join vocabulary.concept target on target.uri = given."into"
    where gone.id = given.id and coalesce(target.merged_into, target.id) <> gone.id`.execute(vocabulary(tx))
}
