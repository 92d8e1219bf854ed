import { sql } from "kysely"
import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { centresOf } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { support } from "../tables.server.ts"

/** What the page of a territory says of supports: to the staff how many, with a way to them; to everyone those that their centre shows. */
export async function supportsOfTerritory(
  tx: Tx,
  { actor }: Caller,
  territoryId: string,
): Promise<{ text: string; href?: string }[]> {
  const db = support(tx)
  const centres = await centreNames(tx)
  const own = centresOf(actor, "staff")
  const { rows: counted } = await sql<{ centreId: string; count: number }>`
    select centre_id as "centreId", count(*) as count from support.published_support
    where place_ids @> array[${territoryId}] and centre_id = any (${own}::uuid[]) group by 1`.execute(db)
  const { rows: shown } = await sql<{ centreId: string; title: string; year: number }>`
    select centre_id as "centreId", title, from_year as year from support.public_line
    where place_ids @> array[${territoryId}] order by from_year desc, title limit 20`.execute(db)
  const slug = (id: string) => centres.get(id)?.slug ?? ""
  return [
    ...counted.map(({ centreId, count }) => ({
      text: m.support_territory_count({ count }),
      href: `${href("/travail/accompagnement")}?${new URLSearchParams({ centre: slug(centreId), territoire: territoryId })}`,
    })),
    ...shown.map(({ centreId, title, year }) => ({
      text: m.support_territory_shown({ title, centre: centres.get(centreId)?.shortName ?? "", year: String(year) }),
    })),
  ]
}
