import { centreNames } from "#modules/centre/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { getLocale } from "#platform/messages/index.ts"
import { networks } from "../tables.server.ts"
import type { NetworkInput } from "./network-input.ts"

/** Writes the themes of a network and the centres that share it, whole; what is not known is left out. */
export async function writeAround(
  tx: Tx,
  { id, centreId }: { id: string; centreId: string },
  { conceptIds, partnerCentreIds }: NetworkInput,
): Promise<void> {
  const db = networks(tx)
  const concepts = await conceptNames(tx, conceptIds, getLocale())
  const centres = await centreNames(tx)
  await db.deleteFrom("networks.theme").where("network_id", "=", id).execute()
  await db.deleteFrom("networks.network_centre").where("network_id", "=", id).execute()
  const themes = [...new Set(conceptIds)].filter((concept) => concepts.has(concept))
  const partners = [...new Set(partnerCentreIds)].filter((partner) => partner !== centreId && centres.has(partner))
  for (const concept_id of themes)
    await db.insertInto("networks.theme").values({ network_id: id, concept_id }).execute()
  for (const centre_id of partners)
    await db.insertInto("networks.network_centre").values({ network_id: id, centre_id }).execute()
}
