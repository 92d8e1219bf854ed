import { sql } from "kysely"
import { findCentre } from "#modules/centre/index.server.ts"
import { isSlug } from "#modules/centre/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Network } from "../domain/network.ts"
import { networks } from "../tables.server.ts"

/** The network at this word of an address; undefined when there is none. */
export async function findNetwork(tx: Tx, slug: string): Promise<Network | undefined> {
  return isSlug(slug) ? await find(tx, "slug", slug) : undefined
}

/** The same by identifier. */
export async function findNetworkById(tx: Tx, id: string): Promise<Network | undefined> {
  return await find(tx, "id", id)
}

async function find(tx: Tx, column: "slug" | "id", value: string): Promise<Network | undefined> {
  const { rows } = await sql<Omit<Network, "centre">>`
    select id, centre_id as "centreId", series_id as "seriesId", slug, name, purpose, audience, charter, territory_id as "territoryId",
      contact_email as "contactEmail", closed_on as "closedOn", version,
      coalesce((select json_agg(json_build_object('accountId', account_id, 'name', a.name) order by a.name) from networks.animator a
        where a.network_id = network.id), '[]') as animators,
      array(select concept_id from networks.theme where network_id = network.id order by concept_id) as "conceptIds",
      array(select shared.centre_id from networks.network_centre shared where network_id = network.id order by 1) as "partnerCentreIds"
    from networks.network where ${sql.ref(column)} = ${value}`.execute(networks(tx))
  const [row] = rows
  const centre = row === undefined ? undefined : await findCentre(tx, row.centreId)
  if (row === undefined || centre === undefined) return undefined
  return { ...row, centre: { slug: centre.slug, name: centre.name, timeZone: centre.timezone } }
}
