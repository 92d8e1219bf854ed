import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"

/** Where a module above says more of an announced activity: the page of a meeting, the programme of a course. */
export interface ItemPage {
  label: string
  href: string
}

type Source = (tx: Tx, caller: Caller, item: AgendaItem) => Promise<ItemPage | undefined>

const sources: Source[] = []

/** Called by a module's server door, once. */
export function registerItemPage(source: Source): void {
  sources.push(source)
}

export async function itemPages(tx: Tx, caller: Caller, item: AgendaItem): Promise<ItemPage[]> {
  const pages: ItemPage[] = []
  for (const source of sources) {
    const page = await source(tx, caller, item)
    if (page !== undefined) pages.push(page)
  }
  return pages
}
