import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"

/** `lang`: the language of the line when it is not that of the page. */
export interface TerritoryPartLine {
  text: string
  href?: string
  lang?: string | undefined
}

/** What another module says on the page of a territory: a title and a few lines, some of which lead to it. */
export interface TerritoryPart {
  id: string
  title(): string
  /** Nothing to say: no line, and no title. */
  lines(tx: Tx, caller: Caller, territoryId: string): Promise<TerritoryPartLine[]>
}

const parts: TerritoryPart[] = []

/** Called by a module's server door, once. */
export function registerTerritoryPart(part: TerritoryPart): void {
  parts.push(part)
}

/** What the modules above say of a territory to this caller, in the order of registration. */
export async function territoryParts(tx: Tx, caller: Caller, territoryId: string) {
  const said = []
  for (const part of parts) {
    const lines = await part.lines(tx, caller, territoryId)
    if (lines.length > 0) said.push({ id: part.id, title: part.title(), lines })
  }
  return said
}
