import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { bindingReferences } from "#platform/references/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { cataloguingCentres } from "./cataloguing-centres.server.ts"
import { editableRecord } from "./editable-record.server.ts"
import { findHoldings } from "./find-record.server.ts"

export type RemovalPreview = {
  title: string
  /** The caller's centres that may take it out of their holdings; any of theirs when nobody holds it. */
  mine: { id: string; name: string; copies: number; whole: boolean }[]
  others: string[]
  /** What keeps the record from going altogether. */
  references: { label: string; count: number }[]
}

/** What taking a document out would do; undefined when there is no such record. */
export async function removalPreview(tx: Tx, caller: Caller, permanentId: string): Promise<RemovalPreview | undefined> {
  const record = await editableRecord(tx, permanentId)
  if (record === undefined) return undefined
  const holdings = await findHoldings(tx, record.id)
  const centres = await cataloguingCentres(tx, caller)
  const names = await centreNames(tx)
  const mayRemove = holdings.size === 0 ? centres.slice(0, 1) : centres.filter(({ id }) => holdings.has(id))
  const whole = holdings.size < 2
  const isMine = new Set(centres.map(({ id }) => id))
  return {
    title: wholeTitle(record.description),
    mine: mayRemove.map(({ id, name }) => ({ id, name, copies: holdings.get(id)?.length ?? 0, whole })),
    others: [...holdings.keys()].flatMap((id) => (isMine.has(id) ? [] : (names.get(id)?.name ?? []))),
    references: whole ? await bindingReferences(tx, "catalogue.record", record.id) : [],
  }
}
