import type { Tx } from "#platform/db/index.server.ts"
import { href } from "#platform/http/href.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { m } from "#platform/messages/index.ts"
import { datesInWords } from "../ui/words.ts"
import { agendaOf } from "./agenda-of.server.ts"

const shown = 5

/** What is to come in a territory, for its page: the next dates, then the way to all of them. */
export async function comingInTerritory(tx: Tx, placeId: string, now: Date): Promise<{ text: string; href: string }[]> {
  const lines = (await agendaOf(tx, { placeId }, now)).filter(({ window }) => window !== "cancelled")
  const next = lines.slice(0, shown).map(({ item }) => ({
    text: `${datesInWords(item)} – ${setFrench(item.title)}`,
    href: href("/agenda/:id", { id: item.id }),
  }))
  if (lines.length <= shown) return next
  const all = `${href("/agenda")}?territoire=${encodeURIComponent(placeId)}`
  return [...next, { text: m.agenda_territory_all({ count: lines.length }), href: all }]
}
