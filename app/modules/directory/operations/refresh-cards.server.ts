import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"
import { refreshCard } from "./refresh-card.server.ts"

/** Cards name structures in words: those of the people of this structure, in every centre, are written again. */
export async function refreshCardsOf(tx: Tx, structureId: string): Promise<void> {
  await asInstallation(tx, async () => {
    const { rows } = await sql<{ centre_id: string; person_id: string }>`
      select distinct card.centre_id, card.person_id from directory.card join directory.position f
        on f.centre_id = card.centre_id and f.person_id = card.person_id where f.structure_id = ${structureId}`.execute(
      directory(tx),
    )
    for (const { centre_id, person_id } of rows) await refreshCard(tx, centre_id, person_id)
  })
}
