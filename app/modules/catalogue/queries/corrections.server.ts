import { auditActorNames } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { CorrectionAction } from "../domain/correction.ts"
import type { CorrectedState, Correction, CorrectionState } from "../domain/corrections.ts"
import { catalogue } from "../tables.server.ts"

/** The corrections that the caller may see, the last ones first. */
export async function listCorrections(tx: Tx, limit: number): Promise<Correction[]> {
  const rows = await corrections(tx).orderBy("created_at", "desc").limit(limit).execute()
  return await completed(tx, rows)
}

/** One correction, or undefined when the caller may not see it. */
export async function findCorrection(tx: Tx, id: string): Promise<Correction | undefined> {
  if (!isUuid(id)) return undefined
  const rows = await corrections(tx).where("id", "=", id).execute()
  return (await completed(tx, rows))[0]
}

/** The records of a correction in this state, by title, at most `limit`. */
export async function correctedRecords(
  tx: Tx,
  { id, centreId }: { id: string; centreId: string },
  state: CorrectedState,
  limit: number,
): Promise<{ permanentId: string; title: string }[]> {
  return await catalogue(tx)
    .selectFrom("catalogue.corrected_record as corrected")
    .innerJoin("catalogue.record as record", "record.id", "corrected.record_id")
    .select(["record.permanent_id as permanentId", "record.title"])
    .where("corrected.centre_id", "=", centreId)
    .where("corrected.correction_id", "=", id)
    .where("corrected.state", "=", state)
    .orderBy("record.sort_title")
    .limit(limit)
    .execute()
}

function corrections(tx: Tx) {
  return catalogue(tx)
    .selectFrom("catalogue.correction")
    .select(["id", "centre_id", "account_id", "action", "selection", "state", "created_at", "heartbeat_at"])
}

type Row = Awaited<ReturnType<ReturnType<typeof corrections>["execute"]>>[number]

async function completed(tx: Tx, rows: Row[]): Promise<Correction[]> {
  if (rows.length === 0) return []
  const names = await auditActorNames(
    tx,
    rows.flatMap(({ account_id }) => account_id ?? []),
  )
  const counted = await catalogue(tx)
    .selectFrom("catalogue.corrected_record")
    .select(["correction_id", "state", (expression) => expression.fn.countAll<number>().as("count")])
    .where(
      "correction_id",
      "in",
      rows.map(({ id }) => id),
    )
    .groupBy(["correction_id", "state"])
    .execute()
  return rows.map((row) => {
    const counts = { waiting: 0, changed: 0, unchanged: 0, undone: 0, left: 0 }
    for (const { correction_id, state, count } of counted) {
      if (correction_id === row.id) counts[state as CorrectedState] = count
    }
    return {
      ...{ id: row.id, centreId: row.centre_id, selection: row.selection, counts },
      action: row.action as CorrectionAction,
      state: row.state as CorrectionState,
      name: row.account_id === null ? null : (names.get(row.account_id) ?? null),
      createdAt: row.created_at,
      heartbeatAt: row.heartbeat_at,
    }
  })
}
