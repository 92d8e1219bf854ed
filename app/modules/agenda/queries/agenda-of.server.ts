import type { Tx } from "#platform/db/index.server.ts"
import type { AgendaLine } from "../domain/agenda-line.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import { momentIn } from "../domain/moment.ts"
import type { AgendaFilter } from "./list-agenda.server.ts"
import { listAgenda } from "./list-agenda.server.ts"

/**
 * What is to come of a network, a programme, a place, a centre, as `AgendaList` shows it: for the pages of other modules. Nothing of the staff's own, and
 * lines for members only to those whom the wall lets read them.
 */
export async function agendaOf(tx: Tx, filter: AgendaFilter, now: Date): Promise<AgendaLine[]> {
  const items = await listAgenda(tx, {
    visibilities: ["public", "registered", "network"],
    from: momentIn(now, "Europe/Paris").date,
    ...filter,
  })
  return items.map((item) => agendaLine(item, now))
}
