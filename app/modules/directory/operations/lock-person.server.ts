import type { Tx } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"

/** The row of a person who is neither erased nor merged, held until the transaction ends; undefined when there is none in sight. */
export async function lockPerson(tx: Tx, centreId: string, personId: string) {
  return await directory(tx)
    .selectFrom("directory.person")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("id", "=", personId)
    .where("family_name", "is not", null)
    .forUpdate()
    .executeTakeFirst()
}
