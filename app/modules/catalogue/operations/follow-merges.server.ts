import { sql } from "kysely"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { catalogue } from "../tables.server.ts"

/** The files of a record go to the one that takes its place; a record that has some is not removed as if it had none. */
export function followMerges(): void {
  registerReferences({
    kind: "catalogue.record",
    label: () => m.catalogue_record_files(),
    async count(tx, id) {
      const { rows } = await sql<{ count: number }>`select catalogue.count_record_files(${id}) as count`.execute(
        catalogue(tx),
      )
      return rows[0]?.count ?? 0
    },
    async repoint(tx, from, to) {
      const { rows } = await sql<{
        moved: number
      }>`select catalogue.move_record_files(${from}, ${to}) as moved`.execute(catalogue(tx))
      return rows[0]?.moved ?? 0
    },
  })
}
