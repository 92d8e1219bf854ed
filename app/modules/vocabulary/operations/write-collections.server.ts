import { isDeepStrictEqual } from "node:util"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { nameOf } from "../domain/labels.ts"
import type { Collection } from "../domain/thesaurus.ts"
import { loadCollections } from "../queries/load-collections.server.ts"
import { vocabulary } from "../tables.server.ts"

/** Writes collections with their members; answers how many were new or had changed. `redirects`: a member merged here → the concept that took its place. */
export async function writeCollections(
  tx: Tx,
  given: readonly Collection[],
  redirects: ReadonlyMap<string, string>,
): Promise<number> {
  const collections = given.map((one) => ({
    ...one,
    members: [...new Set(one.members.map((member) => redirects.get(member) ?? member))],
  }))
  const here = new Map(
    (await loadCollections(tx, { uris: collections.map((one) => one.uri) })).map((one) => [one.uri, one]),
  )
  const changed = collections.filter((one) => !isDeepStrictEqual(here.get(one.uri), one))
  if (changed.length === 0) return 0
  const rows = changed.map((one) => ({ ...one, name_fr: nameOf(one, "fr"), name_en: nameOf(one, "en") }))
  await sql`insert into vocabulary.collection (uri, scheme_ids, name_fr, name_en, ordered, labels, notes, notations, properties)
    select uri, array(select s.id from vocabulary.scheme s where s.uri in (select jsonb_array_elements_text(schemes)) order by s.uri),
      name_fr, name_en, ordered, labels, notes, notations, properties
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (uri text, schemes jsonb, name_fr text, name_en text,
      ordered boolean, labels jsonb, notes jsonb, notations jsonb, properties jsonb)
    on conflict (uri) do update set scheme_ids = excluded.scheme_ids, name_fr = excluded.name_fr, name_en = excluded.name_en,
      ordered = excluded.ordered, labels = excluded.labels, notes = excluded.notes, notations = excluded.notations,
      properties = excluded.properties`.execute(vocabulary(tx))
  await writeMembers(tx, changed)
  return changed.length
}

async function writeMembers(tx: Tx, collections: readonly Collection[]): Promise<void> {
  await sql`delete from vocabulary.collection_member m using vocabulary.collection k
    where k.id = m.collection_id and k.uri = any(${collections.map((one) => one.uri)}::text[])`.execute(vocabulary(tx))
  const members = collections.flatMap((one) =>
    one.members.map((member, position) => ({ uri: one.uri, member, position })),
  )
  await sql`insert into vocabulary.collection_member (collection_id, position, concept_id, member_collection_id)
    select k.id, given.position, c.id, case when c.id is null then inner_k.id end
    from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as given (uri text, member text, position integer)
    join vocabulary.collection k on k.uri = given.uri
    left join vocabulary.concept c on c.uri = given.member
    left join vocabulary.collection inner_k on inner_k.uri = given.member
    where c.id is not null or inner_k.id is not null`.execute(vocabulary(tx))
}
