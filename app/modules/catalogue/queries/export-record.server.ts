import type { Tx } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { MarcRecord } from "../domain/marc-record.ts"
import { toUnimarc } from "../formats/unimarc-write.ts"
import { findMarc, findRecord } from "./find-record.server.ts"

/**
 * A record as UNIMARC: the very record that its source gave while nobody changed ours, else ours with the source's fields
 * that it has no room for. Undefined when there is no such record.
 */
export async function exportRecord(tx: Tx, permanentId: string): Promise<MarcRecord | undefined> {
  const record = await findRecord(tx, permanentId)
  if (record === undefined) return undefined
  const source = await findMarc(tx, record.id)
  if (source !== undefined && source.recordVersion === record.version) return source.marc
  const enteredOn = dateIn(record.createdAt)
  return toUnimarc(record.description, source?.marc ?? null, { id: permanentId, agency: "Maillage", enteredOn })
}
