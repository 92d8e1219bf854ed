import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { networks } from "../tables.server.ts"

/** The ledger's series of the networks in which an account is a member now. */
export async function memberSeriesOf(tx: Tx, accountId: string): Promise<string[]> {
  return await asInstallation(tx, async () => {
    const { rows } = await sql<{ seriesId: string }>`
      select distinct n.series_id as "seriesId" from networks.member m
        join directory.published_person p on p.centre_id = m.centre_id and p.id = m.person_id
        join networks.network n on n.id = m.network_id
      where p.account_id = ${accountId} and (m.until_on is null or m.until_on > current_date)`.execute(networks(tx))
    return rows.map(({ seriesId }) => seriesId)
  })
}
