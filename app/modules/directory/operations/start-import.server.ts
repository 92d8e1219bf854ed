import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation } from "#platform/operation/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { suggestMapping } from "../domain/import-fields.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"

/** Keeps a table that was read, with its columns matched as last time or by their headings, until somebody looks at it. Writes nothing else. */
export const startImport = operation({
  name: "directory.start-import",
  permission: permissions["directory.import"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    kind: z.enum(["structures", "people"]),
    fileName: z.string().max(300),
    table: z
      .object({
        headings: z.array(z.string()),
        rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
      })
      .nullable(),
  }),
  async run({ tx, input, now, audit }) {
    const { centreId, kind, fileName, table } = input
    if (table === null) return invalid({ file: [m.directory_import_unreadable()] })
    const db = directory(tx)
    const remembered = await db
      .selectFrom("directory.import_mapping")
      .select("mapping")
      .where("centre_id", "=", centreId)
      .where("kind", "=", kind)
      .where("headings_key", "=", headingsKey(table.headings))
      .executeTakeFirst()
    const mapping = (remembered?.mapping as string[] | undefined) ?? suggestMapping(kind, table.headings)
    const { id } = await db
      .insertInto("directory.import_run")
      .values({
        centre_id: centreId,
        kind,
        file_name: fileName,
        headings: JSON.stringify(table.headings),
        cells: JSON.stringify(table.rows),
        mapping: JSON.stringify(mapping),
        created_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "directory.import", id }, details: { kind, rows: table.rows.length } })
    return done({ runId: id })
  },
})

export function headingsKey(headings: readonly string[]): string {
  return headings.map(searchable).join("|").slice(0, 2000)
}
