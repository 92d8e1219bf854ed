import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { Actor } from "#platform/session/actor.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { AgendaFilter } from "./list-agenda.server.ts"
import { findAgendaItem, listAgenda } from "./list-agenda.server.ts"
import { memberSeries } from "./member-series.server.ts"

/** What the wall lets somebody read, and with it what is announced to the members of their networks, by date. */
export async function listShown(tx: Tx, actor: Actor, filter: AgendaFilter): Promise<AgendaItem[]> {
  const items = await listAgenda(tx, filter)
  if (actor.kind !== "account") return items
  const inside = await listForMembers(tx, actor.accountId, filter)
  const known = new Set(items.map(({ id }) => id))
  const all = [...items, ...inside.filter(({ id }) => !known.has(id))]
  return all.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)))
}

/** One of them; undefined when there is none for this reader. */
export async function findShown(tx: Tx, actor: Actor, activityId: string): Promise<AgendaItem | undefined> {
  const item = await findAgendaItem(tx, activityId)
  if (item !== undefined || actor.kind !== "account") return item
  return (await listForMembers(tx, actor.accountId, { ids: [activityId] }))[0]
}

/** What is announced to the members alone of an account's networks. */
async function listForMembers(tx: Tx, accountId: string, filter: AgendaFilter): Promise<AgendaItem[]> {
  const amongSeries = await memberSeries(tx, accountId)
  if (amongSeries.length === 0) return []
  return await asInstallation(tx, () => listAgenda(tx, { ...filter, amongSeries, visibilities: ["network"] }))
}

function orderOf({ startsOn, title, id }: AgendaItem): string {
  return `${startsOn} ${title} ${id}`
}
