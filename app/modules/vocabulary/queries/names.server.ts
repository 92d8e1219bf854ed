import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { planned } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { ConceptName } from "../domain/concept-name.ts"
import { vocabulary } from "../tables.server.ts"

/** The column that holds names in this language of the site. */
export function nameColumn(locale: Locale) {
  return locale === "en" ? ("name_en" as const) : ("name_fr" as const)
}

export function sortColumn(locale: Locale) {
  return locale === "en" ? ("sort_en" as const) : ("sort_fr" as const)
}

/** The names of these concepts by the identifier asked for, for pages that show the themes of many things; unknown ones are left out. */
export async function conceptNames(tx: Tx, ids: readonly string[], locale: Locale): Promise<Map<string, ConceptName>> {
  const wanted = ids.filter(isUuid)
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<ConceptName & { asked: string }>`
    ${planned}select c.id as asked, coalesce(target.id, c.id) as id, coalesce(target.uri, c.uri) as uri,
      coalesce(${sql.ref(`target.${nameColumn(locale)}`)}, ${sql.ref(`c.${nameColumn(locale)}`)}) as name
    from vocabulary.concept c left join vocabulary.concept target on target.id = c.merged_into
    where c.id = any(${wanted}::uuid[])`.execute(vocabulary(tx))
  return new Map(rows.map(({ asked, ...name }) => [asked, name]))
}

/** What these concepts are called themselves, one that was merged by the name that it had: for figures kept as they were. */
export async function ownConceptNames(tx: Tx, ids: readonly string[], locale: Locale): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    ${planned}select id, ${sql.ref(nameColumn(locale))} as name from vocabulary.concept
    where id = any(${ids.filter(isUuid)}::uuid[])`.execute(vocabulary(tx))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The names of the concepts with these addresses. */
export async function conceptNamesByUri(tx: Tx, uris: readonly string[], locale: Locale): Promise<Map<string, string>> {
  const { rows } = await sql<{ uri: string; name: string }>`
    select uri, ${sql.ref(nameColumn(locale))} as name from vocabulary.concept where uri = any(${[...uris]}::text[])`.execute(
    vocabulary(tx),
  )
  return new Map(rows.map((row) => [row.uri, row.name]))
}
