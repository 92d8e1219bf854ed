import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { ReferenceHolder } from "#platform/references/index.server.ts"
import { personKind, structureKind } from "../events.server.ts"
import { directory } from "../tables.server.ts"

/** What of the directory itself refers to a structure, for the page of a merge; the merge turns these rows by its own hand. */
export const structureReferences: ReferenceHolder = {
  kind: structureKind,
  label: () => m.directory_references_own(),
  count: (tx, id) =>
    asInstallation(tx, () =>
      countOf(tx, "structure_id", id, ["position", "membership", "mandate", "partnership", "initiative"]),
    ),
  repoint: async () => 0,
}

/** The same for a person. */
export const personReferences: ReferenceHolder = {
  kind: personKind,
  label: () => m.directory_references_own_person(),
  count: (tx, id) => countOf(tx, "person_id", id, ["position", "mandate", "consent"]),
  repoint: async () => 0,
}

async function countOf(tx: Tx, column: string, id: string, tables: readonly string[]): Promise<number> {
  const counts = tables.map(
    (table) => sql`(select count(*) from ${sql.table(`directory.${table}`)} where ${sql.ref(column)} = ${id})`,
  )
  const { rows } = await sql<{ count: number }>`select (${sql.join(counts, sql` + `)})::int as count`.execute(
    directory(tx),
  )
  return rows[0]?.count ?? 0
}
