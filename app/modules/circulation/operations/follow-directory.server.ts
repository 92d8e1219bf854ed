import { sql } from "kysely"
import { personErased, personKind, structureKind } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { circulation } from "../tables.server.ts"
import { eraseReaders } from "./erase-readers.server.ts"

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
  personErased.on(
    async (tx, { centreId, personId, addresses }) => await forgetReader(tx, centreId, personId, addresses),
  )
}

/** A reader's card goes with its holder; who still has documents, or waits for some, keeps it until they are back: the nightly job then erases it. */
async function forgetReader(tx: Tx, centreId: string, personId: string, addresses: readonly string[]): Promise<void> {
  await asInstallation(tx, async () => {
    const { rows } = await sql<{ id: string; busy: boolean }>`
      select r.id, exists (select from circulation.loan l where l.reader_id = r.id and l.returned_on is null)
        or exists (select from circulation.hold h where h.reader_id = r.id and h.closed_at is null) as busy
      from circulation.reader r where r.centre_id = ${centreId} and r.person_id = ${personId} and r.erased_at is null for update`.execute(
      circulation(tx),
    )
    const idle = rows.filter(({ busy }) => !busy).map(({ id }) => id)
    await eraseReaders(tx, centreId, idle, new Date())
    for (const table of ["hold", "appointment"])
      await sql`update ${sql.table(`circulation.${table}`)} set name = null, email = null
        where centre_id = ${centreId} and lower(email) = any (${[...addresses]}::text[])
          ${table === "hold" ? sql`and closed_at is not null` : sql``}`.execute(circulation(tx))
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
