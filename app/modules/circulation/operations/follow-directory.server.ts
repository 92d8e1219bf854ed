import { personKind, structureKind } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { circulation } from "../tables.server.ts"

/** When people or structures of the directory become one, readers and visits turn to the one that stays. Called once, by the module's door. */
export function followDirectory(): void {
  const label = () => m.circulation_references_directory()
  // Readers of other centres are behind the wall, and turn all the same.
  registerReferences({
    kind: personKind,
    label,
    count: (tx, id) => asInstallation(tx, () => count(tx, "reader", "person_id", id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turn(tx, "reader", "person_id", from, to)),
  })
  registerReferences({
    kind: structureKind,
    label,
    count: (tx, id) =>
      asInstallation(
        tx,
        async () => (await count(tx, "reader", "structure_id", id)) + (await count(tx, "visit", "structure_id", id)),
      ),
    repoint: (tx, from, to) =>
      asInstallation(
        tx,
        async () =>
          (await turn(tx, "reader", "structure_id", from, to)) + (await turn(tx, "visit", "structure_id", from, to)),
      ),
  })
}

type Table = "reader" | "visit"
type Column = "person_id" | "structure_id"

async function count(tx: Tx, table: Table, column: Column, id: string): Promise<number> {
  const row = await circulation(tx)
    .selectFrom(`circulation.${table}`)
    .select((select) => select.fn.countAll<number>().as("count"))
    .where(column as "structure_id", "=", id)
    .executeTakeFirst()
  return row?.count ?? 0
}

async function turn(tx: Tx, table: Table, column: Column, from: string, to: string): Promise<number> {
  const turned = await circulation(tx)
    .updateTable(`circulation.${table}`)
    .set({ [column]: to })
    .where(column as "structure_id", "=", from)
    .executeTakeFirst()
  return Number(turned.numUpdatedRows)
}
