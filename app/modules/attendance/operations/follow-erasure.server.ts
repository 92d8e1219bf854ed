import { sql } from "kysely"
import { personErased } from "#modules/directory/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { attendance } from "../tables.server.ts"

/** When a person is erased: the drawings and the names go; that somebody signed, when and how long they were there stays, with a pseudonym. */
export function followErasure(): void {
  personErased.on(async (tx, { centreId, personId, addresses }) => {
    await asInstallation(tx, async () => {
      const db = attendance(tx)
      await db
        .updateTable("attendance.signature")
        .set({ drawing: null })
        .where("centre_id", "=", centreId)
        .where("person_id", "=", personId)
        .where("drawing", "is not", null)
        .execute()
      await db
        .updateTable("attendance.newcomer")
        .set({ given_name: null, family_name: null, structure_name: null, email: null })
        .where("centre_id", "=", centreId)
        .where((row) =>
          row.or([
            row("person_id", "=", personId),
            row.and([row("person_id", "is", null), sql<boolean>`lower(email) = any (${[...addresses]}::text[])`]),
          ]),
        )
        .execute()
      await db
        .updateTable("attendance.certificate")
        .set({ name: null, structure_name: null })
        .where("centre_id", "=", centreId)
        .where("person_id", "=", personId)
        .execute()
    })
  })
}
