import { auditActorNames } from "#modules/account/index.server.ts"
import { auditLinesOf } from "#platform/audit/read-audit.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { HistoryLine } from "../domain/history.ts"

/**
 * What was done to a sheet, from the audit log: when, what, by whom as far as the caller may know colleagues. To be asked for after the sheet itself was
 * found: the lines of a sheet in sight are shown to all the staff that sees it.
 */
export async function historyOf(tx: Tx, kind: string, id: string): Promise<HistoryLine[]> {
  const lines = await asInstallation(tx, () => auditLinesOf(tx, { kind, id }))
  const ids = lines.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))
  const names = await auditActorNames(tx, ids)
  return lines.map(({ at, operation, accountId, details }) => ({
    at,
    operation,
    by: names.get(accountId ?? "") ?? null,
    fields: Array.isArray(details["fields"]) ? details["fields"].filter((name) => typeof name === "string") : [],
  }))
}
