import type { ItemPage } from "#modules/agenda/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { networks } from "../tables.server.ts"

/** Where the agenda sends whoever wants more of a meeting: its page in the network. */
export async function pageOfMeeting(
  tx: Tx,
  { id, kind, seriesId }: { id: string; kind: string; seriesId: string | null },
): Promise<ItemPage | undefined> {
  if (kind !== "network_meeting" || seriesId === null) return undefined
  const network = await networks(tx)
    .selectFrom("networks.network")
    .select("slug")
    .where("series_id", "=", seriesId)
    .executeTakeFirst()
  if (network === undefined) return undefined
  return {
    label: m.networks_meeting_in_network(),
    href: href("/reseaux/:slug/rencontres/:id", { slug: network.slug, id }),
  }
}
