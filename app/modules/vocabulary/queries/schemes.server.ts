import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Note } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"
import { nameColumn } from "./names.server.ts"

export interface SchemeLine {
  id: string
  uri: string
  slug: string
  name: string
  notes: Note[]
  /** Address of its licence, when the file said one. */
  licence: string | null
  /** Living concepts: neither merged nor out of use. */
  concepts: number
}

/** Every thesaurus of the installation, by name. */
export async function listSchemes(tx: Tx, locale: Locale): Promise<SchemeLine[]> {
  return await select(tx, locale, sql`true`)
}

/** The thesaurus at this word of an address, or undefined. */
export async function findSchemeBySlug(tx: Tx, slug: string, locale: Locale): Promise<SchemeLine | undefined> {
  return (await select(tx, locale, sql`scheme.slug = ${slug}`))[0]
}

async function select(tx: Tx, locale: Locale, condition: ReturnType<typeof sql>): Promise<SchemeLine[]> {
  const { rows } = await sql<Omit<SchemeLine, "licence"> & { properties: { predicate: string; value: string }[] }>`
    select scheme.id, scheme.uri, scheme.slug, ${sql.ref(`scheme.${nameColumn(locale)}`)} as name, scheme.notes, scheme.properties,
      (select count(*) from vocabulary.concept_scheme place join vocabulary.concept on concept.id = place.concept_id
        where place.scheme_id = scheme.id and concept.merged_into is null and not concept.deprecated) as concepts
    from vocabulary.scheme where ${condition} order by name, scheme.id`.execute(vocabulary(tx))
  return rows.map(({ properties, ...scheme }) => ({
    ...scheme,
    licence: properties.find((property) => property.predicate === "http://purl.org/dc/terms/license")?.value ?? null,
  }))
}
