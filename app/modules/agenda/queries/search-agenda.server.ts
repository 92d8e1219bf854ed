import { findCentreBySlug } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { addDays, installationZone, momentIn } from "#platform/kernel/calendar.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { Actor } from "#platform/session/actor.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { AgendaSearch } from "../domain/agenda-search.ts"
import { lastDayOf } from "../domain/agenda-search.ts"
import { listShown } from "./shown-agenda.server.ts"

/** So many months back a calendar that is subscribed to still shows what took place. */
const keptDays = 92

/** The agenda as its address narrows it, for everyone or for who is signed in, with the meetings of their networks; `feed` goes back three months. */
export async function searchAgenda(
  tx: Tx,
  actor: Actor,
  search: AgendaSearch,
  now: Date,
  feed = false,
): Promise<AgendaItem[]> {
  const centre = search.centre === "" ? undefined : await findCentreBySlug(tx, search.centre)
  const nothing = [search.theme, search.series].some((id) => id !== "" && !isUuid(id))
  if (nothing || (search.centre !== "" && centre === undefined)) return []
  const today = momentIn(now, centre?.timezone ?? installationZone).date
  const whole = search.month === ""
  return await listShown(tx, actor, {
    visibilities: feed ? ["public"] : ["public", "registered"],
    from: whole ? (feed ? addDays(today, -keptDays) : today) : `${search.month}-01`,
    to: whole ? undefined : lastDayOf(search.month),
    kind: search.kind || undefined,
    themeId: search.theme || undefined,
    placeId: search.territory || undefined,
    centreId: centre?.id,
    seriesId: search.series || undefined,
    limit: 2000,
  })
}
