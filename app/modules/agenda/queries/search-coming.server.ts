import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { searchThings } from "#platform/search/index.server.ts"
import type { AgendaLine } from "../domain/agenda-line.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import { itemKind } from "../domain/search-kind.ts"
import { listAgenda } from "./list-agenda.server.ts"

/** So many of what is found are looked at: those that are over are left out. */
const looked = 100

/** What is announced to everyone, is to come and answers a few words, the best first. */
export async function searchComing(tx: Tx, query: string, now: Date, limit: number): Promise<AgendaLine[]> {
  const found = await searchThings(tx, { query, filters: { kind: [itemKind] }, perPage: looked, uncorrected: true })
  const ids = found.results.map(({ id }) => id)
  if (ids.length === 0) return []
  const items = await listAgenda(tx, { ids, visibilities: ["public"], from: dateIn(now) })
  return items
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .slice(0, limit)
    .map((item) => agendaLine(item, now))
}
