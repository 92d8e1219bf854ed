import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { nameOf } from "../domain/labels.ts"
import { slugOf } from "../domain/slug.ts"
import type { Scheme } from "../domain/thesaurus.ts"
import { vocabulary } from "../tables.server.ts"

/** Writes schemes, new or changed; one that says what it said keeps its version. A new one gets its word of address from its French name. */
export async function writeSchemes(tx: Tx, schemes: readonly Scheme[], now: Date): Promise<void> {
  for (const scheme of schemes) {
    const given = {
      name_fr: nameOf(scheme, "fr"),
      name_en: nameOf(scheme, "en"),
      labels: JSON.stringify(scheme.labels),
      notes: JSON.stringify(scheme.notes),
      properties: JSON.stringify(scheme.properties),
      updated_at: now,
    }
    const here = await vocabulary(tx)
      .selectFrom("vocabulary.scheme")
      .select("id")
      .where("uri", "=", scheme.uri)
      .executeTakeFirst()
    if (here === undefined) {
      const slug = await freeSlug(tx, given.name_fr)
      await vocabulary(tx)
        .insertInto("vocabulary.scheme")
        .values({ uri: scheme.uri, slug, ...given, created_at: now })
        .execute()
      continue
    }
    await vocabulary(tx)
      .updateTable("vocabulary.scheme")
      .set({ ...given, version: sql`version + 1` })
      .where("id", "=", here.id)
      .where(
        sql<boolean>`(labels, notes, properties) is distinct from (${given.labels}::jsonb, ${given.notes}::jsonb, ${given.properties}::jsonb)`,
      )
      .execute()
  }
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base = slugOf(name)
  const { rows } = await sql<{
    slug: string
  }>`select slug from vocabulary.scheme where slug = ${base} or slug like ${`${base}-%`}`.execute(vocabulary(tx))
  const taken = new Set(rows.map((row) => row.slug))
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!taken.has(slug)) return slug
  }
}
