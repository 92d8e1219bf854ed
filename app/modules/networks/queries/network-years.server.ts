import { sql } from "kysely"
import { measures, noMeasures } from "#modules/activity/index.server.ts"
import type { FigureQuestion } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Network } from "../domain/network.ts"
import { networks } from "../tables.server.ts"

export interface NetworkYear {
  year: number
  meetings: number
  days: number
  participants: number
  participantHours: number
}

/** What a network's meetings count for by year, the newest first: the ledger's own figures. */
export async function networkYears(tx: Tx, network: Network): Promise<NetworkYear[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from activity.published_tally
    where centre_id = ${network.centreId} and series_id = ${network.seriesId} and kind = 'network_meeting' order by year desc limit 20`.execute(
    networks(tx),
  )
  const years: NetworkYear[] = []
  for (const { year } of rows) {
    const placed = { ...networkQuestion(network, year), figure: "jours" as const, centreId: network.centreId }
    const all = (await measures(tx, placed)).get("") ?? noMeasures
    years.push({
      year,
      meetings: all.activites,
      days: all.jours,
      participants: all.participants,
      participantHours: all["heures-participants"],
    })
  }
  return years
}

/** What a figure of the network asks the ledger, but for which figure. */
export function networkQuestion(network: Network, year: number): Omit<FigureQuestion, "figure"> {
  return {
    year,
    centre: network.centre.slug,
    kinds: ["network_meeting"],
    chapter: "",
    theme: "",
    territory: "",
    series: network.seriesId,
    structureKind: "",
  }
}
