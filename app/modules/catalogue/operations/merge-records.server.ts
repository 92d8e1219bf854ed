import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { mergeDescriptions } from "../domain/merge-descriptions.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { retireRecords } from "./retire-records.server.ts"
import { recordEntryKind } from "./search-entry.ts"
import { settleRecords } from "./settle-records.server.ts"
import { updateRecords } from "./write-records.server.ts"

/**
 * Makes one record of two, as they were read: holdings, copies, sources and all that refers to the one that goes, in every module,
 * turn to the one that stays, and its permanent address leads there for good.
 */
export const mergeRecords = operation({
  name: "catalogue.merge-records",
  permission: permissions["catalogue.merge"],
  input: z.object({
    staysId: z.uuid(),
    staysVersion: z.coerce.number().int(),
    goneId: z.uuid(),
    goneVersion: z.coerce.number().int(),
    /** The groups of fields (domain/merge-descriptions.ts) for which the record that goes is believed. */
    takenFromGone: z.array(z.string().max(40)).max(60),
  }),
  async run({ tx, caller, now, input, audit }) {
    const { staysId, goneId } = input
    if (staysId === goneId) return refused("catalogue_refused_merge_with_itself")
    await lockSharedBase(tx)
    const both = await lockRecords(tx, [staysId, goneId])
    const [stays, gone] = [both.get(staysId), both.get(goneId)]
    if (stays === undefined || gone === undefined) return refused("catalogue_refused_duplicate_settled")
    if (stays.version !== input.staysVersion || gone.version !== input.goneVersion) {
      return refused("catalogue_refused_duplicate_changed")
    }
    const description = mergeDescriptions(stays.description, gone.description, new Set(input.takenFromGone))
    const why = { reason: "merge" as const, causeId: goneId }
    const [merged] = await updateRecords(tx, [{ recordId: staysId, candidate: { description } }], now, why)
    if (merged === undefined) return refused("catalogue_refused_duplicate_settled")
    const moved = await moveHoldings(tx, goneId, staysId)
    await moveProposals(tx, goneId, staysId)
    await asInstallation(tx, () => moveHidden(tx, goneId, staysId))
    const references = await repointReferences(tx, caller, recordEntryKind, goneId, staysId)
    await retireRecords(tx, [goneId], staysId, now)
    await settleRecords(tx, [{ ...merged, description }], now)
    audit({ subject: { kind: recordEntryKind, id: goneId }, details: { into: staysId, ...moved, references } })
    return done({ permanentId: merged.permanentId })
  },
})

type LockedRecord = { version: number; description: RecordDescription }

/** Both records, kept from other writers until the transaction ends, in one order for everyone. */
export async function lockRecords(tx: Tx, ids: string[]): Promise<Map<string, LockedRecord>> {
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "version", "description"])
    .where("id", "in", ids)
    .orderBy("id")
    .forUpdate()
    .execute()
  return new Map(
    rows.map(({ id, version, description }) => [id, { version, description: description as RecordDescription }]),
  )
}

async function moveHoldings(tx: Tx, goneId: string, staysId: string): Promise<{ copies: number; sources: number }> {
  const db = catalogue(tx)
  await sql`
    insert into catalogue.holding (centre_id, record_id, created_at)
    select centre_id, ${staysId}, created_at from catalogue.holding where record_id = ${goneId} on conflict do nothing`.execute(
    db,
  )
  const copies = await sql`update catalogue.copy set record_id = ${staysId} where record_id = ${goneId}`.execute(db)
  const sources = await sql`
    update catalogue.source_record set record_id = ${staysId}, describes = false where record_id = ${goneId}`.execute(
    db,
  )
  await sql`
    insert into catalogue.document_key (key, record_id)
    select key, ${staysId} from catalogue.document_key where record_id = ${goneId} on conflict do nothing`.execute(db)
  return { copies: Number(copies.numAffectedRows ?? 0), sources: Number(sources.numAffectedRows ?? 0) }
}

/** What the person may not see moves all the same: files of other centres, and what others were typing, who will be told of the change. */
async function moveHidden(tx: Tx, goneId: string, staysId: string): Promise<void> {
  const db = catalogue(tx)
  await sql`update catalogue.record_file set record_id = ${staysId} where record_id = ${goneId}`.execute(db)
  await sql`
    update catalogue.draft set record_id = ${staysId}, base_version = 1 where record_id = ${goneId} and not exists (
      select from catalogue.draft own where own.record_id = ${staysId} and own.account_id = draft.account_id
    )`.execute(db)
}

/** What was proposed or told apart of the record that goes holds for the one that stays. */
async function moveProposals(tx: Tx, goneId: string, staysId: string): Promise<void> {
  await sql`
    insert into catalogue.duplicate_proposal (one_id, other_id, reasons, likeness, state, proposed_at, decided_at)
    select least(other, ${staysId}::uuid), greatest(other, ${staysId}::uuid), reasons, likeness, state, proposed_at, decided_at
    from (
      select case when one_id = ${goneId} then other_id else one_id end as other, proposal.*
      from catalogue.duplicate_proposal proposal where ${goneId} in (one_id, other_id)
    ) as turned where other <> ${staysId}
    on conflict (one_id, other_id) do update set state = excluded.state, decided_at = excluded.decided_at
      where excluded.state = 'distinct'`.execute(catalogue(tx))
}
