import type { HoldingsChanges } from "#modules/circulation/index.server.ts"
import { countHoldingsChanges } from "#modules/circulation/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { report } from "../tables.server.ts"
import type { FunderLine } from "./load-publics.server.ts"
import { fundersOf, membersByKind, participantsByPublic } from "./load-publics.server.ts"
import type { StudyYear } from "./load-studies.server.ts"
import { loadStudies } from "./load-studies.server.ts"

/** What a report prints and the tallies of the ledger do not add up: they are frozen without it. */
export interface Beside {
  /** Participants of presentations by public. */
  publics: Map<string, number>
  studies: StudyYear[]
  /** Members by kind of structure. */
  members: Map<string, number>
  funders: FunderLine[]
  /** Copies that came into the holdings and left them; unknown where a year was frozen before this was kept. */
  holdings?: HoldingsChanges | undefined
}

/** As it stands. */
export async function loadBeside(tx: Tx, centreId: string, year: number): Promise<Beside> {
  return {
    publics: await participantsByPublic(tx, centreId, year, "presentation"),
    studies: await loadStudies(tx, centreId, year),
    members: await membersByKind(tx, centreId, year),
    funders: await fundersOf(tx, centreId, year),
    holdings: await countHoldingsChanges(tx, centreId, year),
  }
}

interface Written {
  publics: [string, number][]
  studies: StudyYear[]
  members: [string, number][]
  funders: FunderLine[]
  holdings?: HoldingsChanges | undefined
}

/** As it stood when the year was frozen; undefined while it is not. */
export async function keptBeside(tx: Tx, centreId: string, year: number): Promise<Beside | undefined> {
  const row = await report(tx)
    .selectFrom("report.kept_beside")
    .select("beside")
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { publics, members, ...rest } = row.beside as Written
  return { ...rest, publics: new Map(publics), members: new Map(members) }
}

export function written({ publics, members, ...rest }: Beside): Written {
  return { ...rest, publics: [...publics], members: [...members] }
}
