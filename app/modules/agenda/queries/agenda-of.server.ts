import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { AgendaLine } from "../domain/agenda-line.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import type { AgendaFilter } from "./list-agenda.server.ts"
import { listAgenda } from "./list-agenda.server.ts"

/**
 * What is to come of a network, a programme, a place, a centre, as `AgendaList` shows it: for the pages of other modules. Nothing of the staff's own, and
 * lines for members only to those whom the wall lets read them.
 */
export async function agendaOf(tx: Tx, filter: AgendaFilter, now: Date): Promise<AgendaLine[]> {
  const items = await listAgenda(tx, {
    visibilities: ["public", "registered", "network"],
    from: dateIn(now),
    ...filter,
  })
  return items.map((item) => agendaLine(item, now))
}
