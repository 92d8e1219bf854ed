import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { SearchEntry } from "#platform/search/index.server.ts"
import { indexThings, removeThings } from "#platform/search/index.server.ts"
import { conceptKind } from "../events.server.ts"
import { vocabulary } from "../tables.server.ts"

/** Brings these concepts up to date in the search of the whole site; merged ones leave it. */
export async function indexConcepts(tx: Tx, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<Row>`
    select c.id, c.name_fr as "nameFr", c.name_en as "nameEn", c.merged_into is not null or c.deprecated as gone,
      coalesce((select array_agg(distinct l.value) from vocabulary.label l where l.concept_id = c.id), '{}') as labels,
      coalesce((select string_agg(n.value, E'\n' order by n.position) from vocabulary.note n
        where n.concept_id = c.id and n.kind in ('definition', 'scopeNote') and n.lang in ('fr', '')), '') as text,
      coalesce((select array_agg(cs.scheme_id) from vocabulary.concept_scheme cs where cs.concept_id = c.id), '{}') as schemes
    from vocabulary.concept c where c.id = any(${[...ids]}::uuid[])`.execute(vocabulary(tx))
  await removeThings(
    tx,
    conceptKind,
    rows.filter((row) => row.gone).map((row) => row.id),
  )
  await indexThings(tx, rows.filter((row) => !row.gone).map(entryOf))
}

interface Row {
  id: string
  nameFr: string
  nameEn: string
  gone: boolean
  labels: string[]
  text: string
  schemes: string[]
}

function entryOf(row: Row): SearchEntry {
  return {
    kind: conceptKind,
    id: row.id,
    visibility: { audience: "public" },
    title: row.nameFr,
    fields: { label: row.labels },
    text: row.text,
    facets: { scheme: row.schemes },
    data: { nameEn: row.nameEn },
  }
}
